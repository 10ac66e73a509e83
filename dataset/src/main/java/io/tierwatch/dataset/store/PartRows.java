package io.tierwatch.dataset.store;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.NonParty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a report states outside its narratives, as rows of its tables. */
final class PartRows {

  static final String LISTED_TIERS = "listed_tiers";
  static final String LAW_ENFORCEMENT = "law_enforcement";
  static final String NON_PARTIES = "non_parties";

  private PartRows() {}

  /** The table that a fact is a row of. */
  static String table(EditionFact fact) {
    if (fact instanceof ListedTier) {
      return LISTED_TIERS;
    }
    return fact instanceof LawEnforcementYear ? LAW_ENFORCEMENT : NON_PARTIES;
  }

  /** The row of a fact; {@code number} is its place in its list or table. */
  static Map<String, @Nullable Object> row(EditionFact fact, int number, ReportReading report) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("edition", report.edition().year());
    row.put("number", number);
    if (fact instanceof ListedTier listed) {
      putCountry(row, listed.country());
      row.put("tier", listed.tier().code());
    } else if (fact instanceof NonParty nonParty) {
      putCountry(row, nonParty.country());
    } else if (fact instanceof LawEnforcementYear year) {
      putFigures(row, year);
    }
    row.put("line", fact.line());
    row.put("document", report.input().document());
    row.put("evidence", fact.source().text());
    NarrativeRows.putPieces(row, fact.source());
    return row;
  }

  private static void putCountry(Map<String, @Nullable Object> row, Country country) {
    row.put("country", country.code());
    row.put("name", country.name());
  }

  private static void putFigures(Map<String, @Nullable Object> row, LawEnforcementYear year) {
    row.put("region", year.area());
    row.put("region_name", year.areaName());
    row.put("year", number(year.year()));
    putShare(row, "prosecutions", year.prosecutions());
    putShare(row, "convictions", year.convictions());
    putShare(row, "victims_identified", year.victimsIdentified());
    row.put("new_legislation", number(year.newLegislation()));
  }

  private static void putShare(Map<String, @Nullable Object> row, String name, LaborShare share) {
    row.put(name, number(share.total()));
    row.put(name + "_labor", number(share.labor()));
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? (Integer) number.getAsInt() : null;
  }
}
