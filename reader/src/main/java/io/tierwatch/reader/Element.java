package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import java.util.Optional;

/** A part of the outline of a report, in the order of the text. */
sealed interface Element {

  /**
   * A country heading.
   *
   * @param lines the lines that it is printed on
   * @param country empty where the name is none that is known
   */
  record CountryHead(List<Line> lines, String name, Optional<Country> country, Tier tier)
      implements Element {}

  /** The words that follow open what the report says of a country's tier. */
  record TierOpening(Country country) implements Element {}

  /** The heading of a section. */
  record SectionHead(Line line, SectionName section) implements Element {}

  /**
   * A line of running text.
   *
   * @param columnBegins whether a blank before it shows that a column begins
   */
  record Words(Line line, boolean columnBegins) implements Element {}

  /** One or more blank lines, or the foot and head of a page. */
  record Gap(boolean page) implements Element {}

  /** A list or table of the edition, which stands outside the narratives. */
  record Listed() implements Element {}

  /** A line of the tier chart. */
  record Chart(Line line) implements Element {}
}
