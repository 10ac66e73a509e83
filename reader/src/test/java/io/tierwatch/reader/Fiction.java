package io.tierwatch.reader;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries that do not exist, and narratives about them in the report's manner. */
final class Fiction {

  static final Country ARCADIA = new Country("XAA", "Arcadia", Region.EUR);
  static final Country ZUBROVIA = new Country("XZB", "Zubrovia", Region.AF);
  static final Country OST = new Country("XOS", "East Marland", Region.EAP);

  private static final Map<String, Country> NAMES =
      Map.of(
          "ARCADIA", ARCADIA,
          "ZUBROVIA", ZUBROVIA,
          "EAST MARLAND", OST,
          "MARLAND, PEOPLE’S REPUBLIC OF", OST,
          "PEOPLE’S REPUBLIC OF MARLAND", OST);

  static final CountryNames COUNTRIES =
      new CountryNames() {
        @Override
        public Optional<Country> byHeading(String name) {
          return Optional.ofNullable(NAMES.get(name.strip().toUpperCase(Locale.ROOT)));
        }

        @Override
        public Optional<Country> byName(String name) {
          return byHeading(name);
        }
      };

  static final SectionHeads HEADS = new SectionHeads(Layouts.load());

  private static final String BODY =
      """
      The Government of %1$s does not fully meet the minimum
      standards for the elimination of trafficking but is making
      significant efforts to do so; therefore it remained on Tier 2.
      Courts convicted no traffickers.

      %2$s TIER RANKING BY YEAR

      2012 2013 2014
      3

      2WL

      1

      2015 2016 2017 2018 2019

      PRIORITIZED RECOMMENDATIONS:
      Prosecute more traffickers. • Open a shelter for men, and fund
      it from the state's budget. •
      Train labor inspectors.

      PROSECUTION
      The government increased law enforcement efforts. Police opened
      14 inves-
      tigations, compared with nine in the year before. Most of these
      investigations ended in court.

      Courts heard three cases in the capital.

      PROTECTION
      The government maintained weak protection efforts. It identified
      five victims of sex traf-
      ficking in mines of the anti-
      trafficking unit.

      PREVENTION
      The government made no efforts to prevent trafficking.

      TRAFFICKING PROFILE
      As reported over the past five years, traffickers exploit people
      from %1$s abroad.
      """;

  private Fiction() {}

  /** A whole narrative of 2019 with its heading. */
  static String narrative(String name) {
    String capitals = name.toUpperCase(Locale.ROOT);
    return capitals + ": TIER 2\n" + body(name);
  }

  /** The narrative without its heading. */
  static String body(String name) {
    return BODY.formatted(name, name.toUpperCase(Locale.ROOT));
  }

  static Report read(String text) {
    return read(text, 2019);
  }

  static Report read(String text, int edition) {
    try {
      return reader()
          .read("test", text.getBytes(StandardCharsets.UTF_8), Optional.of(new Edition(edition)));
    } catch (UnreadableReportException e) {
      throw new AssertionError(e);
    }
  }

  static ReportReader reader() {
    return ReportReader.knowing(COUNTRIES);
  }
}
