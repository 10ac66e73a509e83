package io.tierwatch.dataset;

import io.tierwatch.dataset.store.AssessmentRecord;
import io.tierwatch.dataset.store.CountryReading;
import io.tierwatch.dataset.store.InputFile;
import io.tierwatch.dataset.store.PrintedPage;
import io.tierwatch.dataset.store.ReportReading;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import io.tierwatch.model.report.TierInYear;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Readings of made-up reports: a line is a sentence, and all lines are one section. */
public final class Readings {

  public static final Country AUREMIA = country("XAA");
  public static final Country BORSANIA = country("XAB");
  public static final Country CORDAVIA = country("XAC");

  private Readings() {}

  public static Country country(String code) {
    return Countries.standard().byCode(code).orElseThrow();
  }

  public static ReportReading report(String document, int year, CountryReading... countries) {
    return report(document, year, List.of(), countries);
  }

  /** A report with lists and tables around its narratives. */
  public static ReportReading report(
      String document, int year, List<EditionFact> parts, CountryReading... countries) {
    InputFile input = InputFile.of(document, (document + year).getBytes(StandardCharsets.UTF_8));
    return new ReportReading(
        input,
        new Edition(year),
        List.of(countries),
        parts,
        List.of(new Damage(Damage.Kind.NO_BEGINNING, 1, "the text begins within a narrative")),
        List.of());
  }

  /** The same report, printed on these pages. */
  public static ReportReading printed(ReportReading report, List<PrintedPage> pages) {
    return new ReportReading(
        report.input(),
        report.edition(),
        report.countries(),
        report.parts(),
        report.damage(),
        pages);
  }

  /** A narrative of one section whose sentences these are, on Tier 2, with more facts. */
  public static CountryReading country(
      Country country, int year, List<String> sentences, List<Fact> more) {
    Narrative narrative = narrative(country, sentences);
    List<Fact> facts = new ArrayList<>();
    Evidence evidence =
        new Evidence(country, new Edition(year), 1, country.name(), List.of(), "", "made up");
    facts.add(new SectionSpan(evidence, SectionName.PROTECTION, 1, narrative.endLine()));
    facts.add(new Placement(evidence, Tier.TIER_2, null, null, null, null, false, null));
    facts.addAll(more);
    return new CountryReading(narrative, facts, narrative.damage(), Optional.of(assessment()));
  }

  public static ListedTier listed(Country country, Tier tier, int line) {
    return new ListedTier(country, tier, text(country.name(), line, 100 * line));
  }

  /** A row for a region, or for the world where the region is null. */
  public static LawEnforcementYear lawEnforcement(@Nullable Region region, int year, int figure) {
    return new LawEnforcementYear(
        Optional.ofNullable(region),
        OptionalInt.of(year),
        new LaborShare(OptionalInt.of(figure), OptionalInt.of(1)),
        new LaborShare(OptionalInt.of(2), OptionalInt.empty()),
        LaborShare.NONE,
        OptionalInt.of(3),
        text(year + " " + figure + " (1) 2 3", 9, 900));
  }

  /** Facts of every type about Auremia in the edition of 2019. */
  public static List<Fact> anyFacts(int count) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : Facts.any().list().ofSize(count).sample()) {
      Map<String, @Nullable Object> record = new LinkedHashMap<>(FactJson.record(fact, "a.txt"));
      record.put("country", AUREMIA.code());
      record.put("edition", 2019);
      facts.add(FactJson.fact(record));
    }
    return facts;
  }

  public static AssessmentRecord assessment() {
    return new AssessmentRecord(
        "2",
        "2",
        "2WL",
        null,
        List.of("because"),
        List.of(
            new AssessmentRecord.Criterion(
                "C1", "7106(b)(1)", "Prosecution", "met", List.of(2), List.of(), List.of("x"))));
  }

  private static Narrative narrative(Country country, List<String> sentences) {
    List<Sentence> all = new ArrayList<>();
    String title = country.name().toUpperCase(Locale.ROOT) + ": TIER 2";
    int offset = title.length() + 1;
    int line = 2;
    for (String words : sentences) {
      all.add(new Sentence(text(words, line, offset), false));
      offset += words.length() + 1;
      line += 2;
    }
    Section section =
        new Section(
            SectionName.PROTECTION,
            Optional.empty(),
            1,
            line,
            List.of(new Paragraph(all)),
            List.of(text("Train judges.", line, offset)));
    Damage damage = new Damage(Damage.Kind.NO_END, line, "the text stops");
    return new Narrative(
        country,
        Optional.of(text(title, 1, 0)),
        Optional.of(Tier.TIER_2),
        List.of(2018, 2019),
        List.of(section),
        List.of(damage),
        List.of(
            new TierInYear(2018, Tier.TIER_3, new SourceRange(2, 20, 24, OptionalInt.of(7))),
            new TierInYear(2019, Tier.TIER_2, SourceRange.of(2, 25, 29))));
  }

  /** A text that stands on two lines, broken after its first word. */
  private static SourceText text(String words, int line, int offset) {
    int space = words.indexOf(' ');
    if (space < 0) {
      return piece(null, words, line, offset).build();
    }
    SourceText.Builder first = piece(null, words.substring(0, space), line, offset);
    return piece(first, words.substring(space + 1), line + 1, offset + space + 1).build();
  }

  private static SourceText.Builder piece(
      SourceText.@Nullable Builder builder, String words, int line, int offset) {
    SourceText.Builder target = builder == null ? new SourceText.Builder() : builder;
    return target.append(words, SourceRange.of(line, offset, offset + words.length()), true);
  }
}
