package io.tierwatch.assessment.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.EditionFact;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

  private static final Edition EDITION = new Edition(2019);
  private static final Country RURITANIA = new Country("XAR", "Ruritania", Region.EUR);
  private static final Country ZENDA = new Country("XAZ", "Zenda", Region.EUR);

  @Test
  void aCountryOnTheTierOfItsNarrativeAgrees() {
    EditionCheck check =
        check(
            List.of(listed(RURITANIA, Tier.TIER_2, 3), listed(ZENDA, Tier.TIER_3, 7)),
            List.of(placement(RURITANIA, Tier.TIER_2, 40), placement(ZENDA, Tier.TIER_3, 90)));

    assertThat(check.agreeing()).isEqualTo(2);
    assertThat(check.disagreements()).isEmpty();
  }

  @Test
  void anotherTierThanTheNarrativesIsToldWithBothLines() {
    EditionCheck check =
        check(
            List.of(listed(RURITANIA, Tier.TIER_1, 3), listed(ZENDA, Tier.TIER_3, 7)),
            List.of(placement(RURITANIA, Tier.TIER_2, 40), placement(ZENDA, Tier.TIER_3, 90)));

    assertThat(check.agreeing()).isEqualTo(1);
    assertThat(texts(check))
        .containsExactly(
            "3: Ruritania stands in the list of Tier 1, and its narrative says Tier 2 (line 40)");
  }

  @Test
  void withoutAPlacementTheHeadingCounts() {
    EditionCheck check =
        check(List.of(listed(RURITANIA, Tier.TIER_3, 3), listed(ZENDA, Tier.TIER_2, 7)), List.of());

    assertThat(check.agreeing()).isEqualTo(1);
    assertThat(texts(check))
        .containsExactly(
            "3: Ruritania stands in the list of Tier 3, and its narrative says Tier 2 (line 40)");
  }

  @Test
  void aCountryInOneOfThemOnlyIsTold() {
    Country strelsau = new Country("XAS", "Strelsau", Region.EUR);
    EditionCheck check =
        check(
            List.of(listed(RURITANIA, Tier.TIER_2, 3), listed(strelsau, Tier.TIER_1, 5)),
            List.of());

    assertThat(texts(check))
        .containsExactly(
            "5: Strelsau stands in the list of Tier 1, and has no narrative here",
            "90: Zenda is on Tier 2 in its narrative, and in no list");
  }

  @Test
  void aCountryThatIsListedTwiceAgreesOnceAndDisagreesOnce() {
    EditionCheck check =
        check(
            List.of(
                listed(RURITANIA, Tier.TIER_2, 3),
                listed(RURITANIA, Tier.TIER_3, 5),
                listed(ZENDA, Tier.TIER_2, 6)),
            List.of());

    assertThat(check.agreeing()).isEqualTo(2);
    assertThat(check.disagreements()).hasSize(1).first().isInstanceOf(Disagreement.OtherTier.class);
  }

  @Test
  void withoutAListThereIsNothingToDisagreeWith() {
    Fact party = protocol(ZENDA, Answer.NO, 95);
    assertThat(check(List.of(), List.of(placement(ZENDA, Tier.TIER_1, 90), party)))
        .isEqualTo(new EditionCheck(0, List.of()));
  }

  @Test
  void theListOfNonPartiesIsHeldAgainstWhatNarrativesSay() {
    List<EditionFact> list = List.of(new NonParty(RURITANIA, text("Ruritania", 12)));

    assertThat(
            texts(
                check(
                    list,
                    List.of(protocol(RURITANIA, Answer.YES, 60), protocol(ZENDA, Answer.NO, 95)))))
        .containsExactly(
            "12: Ruritania is listed as no party to the Protocol, and its narrative says that it"
                + " is one (line 60)",
            "95: Zenda is no party to the Protocol in its narrative, and not in the list of such");
    assertThat(
            texts(
                check(
                    list,
                    List.of(protocol(RURITANIA, Answer.NO, 60), protocol(ZENDA, Answer.YES, 95)))))
        .isEmpty();
  }

  @Test
  void theRegionsMustAddUpToTheWorldWhereAllAreThere() {
    List<EditionFact> rows = new ArrayList<>();
    rows.add(row(null, 2018, 12, 7000));
    for (Region region : Region.values()) {
      rows.add(row(region, 2018, 2, 1000));
      rows.add(row(region, 2017, 5, 5));
    }
    assertThat(texts(check(rows, List.of())))
        .containsExactly(
            "30: the table of the world has 7,000 convictions in 2018, and the regions add up to"
                + " 6,000");
    rows.remove(1);
    assertThat(check(rows, List.of()).disagreements()).as("a region is missing").isEmpty();
  }

  private static EditionCheck check(List<EditionFact> parts, List<Fact> facts) {
    List<Narrative> narratives = List.of(narrative(RURITANIA, 40), narrative(ZENDA, 90));
    return EditionCheck.of(new Report("a.txt", EDITION, "", narratives, parts, List.of()), facts);
  }

  private static Narrative narrative(Country country, int line) {
    Section synopsis =
        new Section(SectionName.SYNOPSIS, Optional.empty(), line, line + 5, List.of(), List.of());
    return new Narrative(
        country,
        Optional.of(text(country.name(), line)),
        Optional.of(Tier.TIER_2),
        List.of(),
        List.of(synopsis),
        List.of());
  }

  private static List<String> texts(EditionCheck check) {
    return check.disagreements().stream().map(d -> d.line() + ": " + d.text()).toList();
  }

  private static ListedTier listed(Country country, Tier tier, int line) {
    return new ListedTier(country, tier, text(country.name(), line));
  }

  private static LawEnforcementYear row(@Nullable Region region, int year, int first, int second) {
    return new LawEnforcementYear(
        Optional.ofNullable(region),
        OptionalInt.of(year),
        new LaborShare(OptionalInt.of(first), OptionalInt.empty()),
        new LaborShare(OptionalInt.of(second), OptionalInt.empty()),
        LaborShare.NONE,
        OptionalInt.empty(),
        text("a row", 30));
  }

  private static SourceText text(String words, int line) {
    SourceRange range = SourceRange.of(line, 0, words.length());
    return new SourceText.Builder().append(words, range, false).build();
  }

  private static Placement placement(Country country, Tier tier, int line) {
    return new Placement(evidence(country, line), tier, null, null, null, null, false, null);
  }

  private static Finding protocol(Country country, Answer answer, int line) {
    return new Finding(evidence(country, line), Question.UN_TIP_PROTOCOL_PARTY, answer);
  }

  private static Evidence evidence(Country country, int line) {
    return new Evidence(country, EDITION, line, "", List.of(), "", "test");
  }
}
