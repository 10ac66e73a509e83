package io.tierwatch.dataset.store;

import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.EditionFact;
import java.util.List;

/**
 * What was read of an input.
 *
 * @param parts the lists and tables around the narratives
 * @param damage the damage that is in no narrative
 * @param pages its pages with their words; none where the input has none
 */
public record ReportReading(
    InputFile input,
    Edition edition,
    List<CountryReading> countries,
    List<EditionFact> parts,
    List<Damage> damage,
    List<PrintedPage> pages) {

  public ReportReading {
    countries = List.copyOf(countries);
    parts = List.copyOf(parts);
    damage = List.copyOf(damage);
    pages = List.copyOf(pages);
    for (CountryReading country : countries) {
      for (Fact fact : country.facts()) {
        if (!fact.edition().equals(edition)) {
          throw new IllegalArgumentException("a fact of another edition than the report's");
        }
      }
    }
  }
}
