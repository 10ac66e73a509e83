package io.tierwatch.extraction;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.report.SectionName;

/** Passages for tests: sentences of a fictional country in the edition of 2019. */
public final class Passages {

  public static final Country COUNTRY = new Country("XAA", "Avaria", Region.EUR);
  public static final Edition EDITION = new Edition(2019);
  public static final Language LANGUAGE = Language.load();

  private Passages() {}

  public static SourceText source(String text) {
    return new SourceText.Builder()
        .append(text, SourceRange.of(1, 0, text.length()), false)
        .build();
  }

  public static Passage of(SectionName section, String text) {
    return LANGUAGE.passage(COUNTRY, EDITION, section, 0, false, source(text));
  }

  public static Passage of(String text) {
    return of(SectionName.PROSECUTION, text);
  }
}
