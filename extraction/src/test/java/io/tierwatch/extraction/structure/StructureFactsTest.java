package io.tierwatch.extraction.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.Passages;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Recommendation;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureFactsTest {

  private static final StructureFacts FACTS = new StructureFacts(Passages.LANGUAGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Avaria fully meets the minimum standards. Avaria continued to demonstrate serious efforts; therefore Avaria remained on Tier 1. | 1 meets remained 1 null false null
          Avaria does not fully meet the minimum standards but is making significant efforts to do so. The Avarian government demonstrated overall increasing efforts; therefore Avaria remained on Tier 2. | 2 does_not_meet_significant_efforts remained 2 null false true
          Avaria does not fully meet the minimum standards but is making significant efforts to do so. Yet the Avarian government did not demonstrate overall increasing efforts. Because it has a written plan, Avaria was granted a waiver from an otherwise required downgrade to Tier 3. Therefore Avaria remained on Tier 2 Watch List for the third consecutive year. | 2WL does_not_meet_significant_efforts remained 2WL 3 true false
          Avaria does not fully meet the minimum standards and is not making significant efforts to do so; therefore Avaria was downgraded to Tier 3. | 3 does_not_meet_no_significant_efforts downgraded null null false null
          Avaria does not fully meet the minimum standards. Because Avaria has been on Tier 2 Watch List for five consecutive years, Avaria can be ranked there no longer and was downgraded to Tier 3. | 3 does_not_meet_no_significant_efforts downgraded 2WL null false null
          Avaria does not fully meet the minimum standards but is making significant efforts to do so. Avaria was upgraded from Tier 3 to Tier 2 Watch List. | 2WL does_not_meet_significant_efforts upgraded 3 null false null
          Avaria does not fully comply with the minimum standards; however, it is making significant efforts to do so. Avaria is placed on Tier 2 Watch List for its failure to provide evidence of increasing efforts. | 2WL does_not_meet_significant_efforts null null null false false
          Avaria does not fully comply with the minimum standards; however, it is making significant efforts. Avaria is placed on Tier 2 Watch List for a second consecutive year. | 2WL does_not_meet_significant_efforts remained 2WL 2 false null
          Avaria is a Special Case for the second consecutive year. | SPECIAL null remained SPECIAL 2 false null
          The Avarian government did not convict anyone for the fifth consecutive year. Therefore Avaria remained on Tier 2. | 2 null remained 2 null false null
          """)
  void readsThePlacement(String opening, String expected) {
    Placement placement = placement(narrative(Optional.empty(), SectionName.SYNOPSIS, opening));
    assertThat(words(placement)).isEqualTo(expected);
    assertThat(placement.evidence().sentence()).contains(placement.evidence().quote());
  }

  @Test
  void asksOtherSectionsWhereTheOpeningIsSilent() {
    NarrativeText text =
        narrative(
            Optional.of(Tier.TIER_2),
            SectionName.PROFILE,
            "Avaria fully complies with the minimum standards.");
    assertThat(words(placement(text))).isEqualTo("2 meets null null null false null");
  }

  @Test
  void takesTheTierOfTheHeadingWhereTheTextStatesNone() {
    NarrativeText text =
        narrative(Optional.of(Tier.TIER_3), SectionName.SYNOPSIS, "The government fell.");
    assertThat(placement(text).tier()).isEqualTo(Tier.TIER_3);
    assertThat(placement(text).evidence().rule()).isEqualTo("placement.heading");
    assertThat(FACTS.of(text).damage()).isEmpty();
  }

  @Test
  void reportsWhereHeadingAndTextDisagree() {
    NarrativeText text =
        narrative(
            Optional.of(Tier.TIER_2), SectionName.SYNOPSIS, "Avaria was downgraded to Tier 3.");
    assertThat(placement(text).tier()).isEqualTo(Tier.TIER_3);
    assertThat(FACTS.of(text).damage())
        .containsExactly(
            new Damage(Damage.Kind.TIER_DISAGREES, 1, "the heading says Tier 2, the text Tier 3"));
  }

  @Test
  void makesNoPlacementWithoutATier() {
    NarrativeText text =
        narrative(Optional.empty(), SectionName.SYNOPSIS, "The government held a meeting.");
    assertThat(FACTS.of(text).facts()).noneMatch(Placement.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          The Avarian government maintained limited law enforcement efforts. | MAINTAINED | limited
          Avarian authorities slightly increased efforts to prevent trafficking. | INCREASED | slightly
          The Avarian government increased some law enforcement efforts. | INCREASED | some
          The Avarian government continued robust efforts to prevent trafficking. | MAINTAINED | robust
          The Avarian government sustained its efforts to identify victims. | MAINTAINED | null
          The Avarian government demonstrated increased efforts to protect victims. | INCREASED | null
          The Avarian government increased investigations of trafficking, but its data was incomplete. | INCREASED | null
          The Avarian government decreased law enforcement efforts, but increased the number of convictions. | MIXED | null
          While the government increased prosecution efforts, it decreased efforts to train judges. | MIXED | null
          The Avarian government decreased efforts to improve protection. | DECREASED | null
          The Avarian government made uneven efforts to prevent trafficking. | MIXED | uneven
          The Avarian government did not report any protection efforts. | NONE_REPORTED | null
          The Avarian government made no discernible efforts to prevent trafficking. | NONE_REPORTED | null
          The Avarian government made negligible law enforcement efforts. | null | negligible
          The Avarian government made modest progress in prosecuting traffickers. | INCREASED | modest
          The Avarian government maintained efforts to protect victims, but services remained inadequate. | MAINTAINED | null
          Avaria did not improve its prosecution of traffickers. | null | null
          The Avarian government made no significant progress in its efforts to try traffickers. | null | null
          The government's protection efforts remained weak. | MAINTAINED | weak
          The ministry moved. The Avarian government improved its prevention efforts. | INCREASED | null
          """)
  void readsTheJudgementThatOpensASection(String text, Direction direction, String qualifier) {
    List<Effort> efforts = efforts(narrative(Optional.empty(), SectionName.PROTECTION, text));
    assertThat(efforts).hasSize(1);
    assertThat(efforts.get(0).direction()).isEqualTo(direction);
    assertThat(efforts.get(0).qualifier()).isEqualTo(qualifier);
    assertThat(text).contains(efforts.get(0).evidence().quote());
  }

  @ParameterizedTest
  @CsvSource({
    "The law punished traffickers.",
    "NGOs increased efforts to protect victims.",
    "A court sat. Police met. A shelter opened. The Avarian government increased protection efforts."
  })
  void findsNoJudgementWhereNoneOpensTheSection(String text) {
    assertThat(efforts(narrative(Optional.empty(), SectionName.PROTECTION, text))).isEmpty();
  }

  @Test
  void statesSectionsAndRecommendations() {
    SourceText heading = source("PRIORITIZED RECOMMENDATIONS:", 3);
    List<SourceText> items = List.of(source("Fund shelters.", 4), source("Train judges.", 6));
    Section section =
        new Section(SectionName.RECOMMENDATIONS, Optional.of(heading), 3, 6, List.of(), items);
    List<Fact> facts = FACTS.read(text(Optional.empty(), List.of(section)));
    assertThat(facts).hasSize(3);
    SectionSpan span = (SectionSpan) facts.get(0);
    assertThat(span.startLine()).isEqualTo(3);
    assertThat(span.endLine()).isEqualTo(6);
    assertThat(span.evidence().quote()).isEqualTo("PRIORITIZED RECOMMENDATIONS:");
    Recommendation second = (Recommendation) facts.get(2);
    assertThat(second.index()).isEqualTo(2);
    assertThat(second.startLine()).isEqualTo(6);
    assertThat(second.text()).isEqualTo("Train judges.");
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll String text) {
    String words = text + " therefore Avaria remained on Tier 2 " + text;
    for (SectionName section : SectionName.values()) {
      FACTS.of(narrative(Optional.of(Tier.TIER_1), section, words));
    }
  }

  private static Placement placement(NarrativeText text) {
    return only(Placement.class, text).get(0);
  }

  private static List<Effort> efforts(NarrativeText text) {
    return only(Effort.class, text);
  }

  private static <T> List<T> only(Class<T> type, NarrativeText text) {
    return FACTS.of(text).facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static String words(Placement p) {
    return String.join(
        " ",
        p.tier().code(),
        p.standards() == null ? "null" : p.standards().code(),
        p.movement() == null ? "null" : p.movement().code(),
        p.previousTier() == null ? "null" : p.previousTier().code(),
        String.valueOf(p.consecutiveYears()),
        String.valueOf(p.waiver()),
        String.valueOf(p.overallIncreasing()));
  }

  private static NarrativeText narrative(Optional<Tier> tier, SectionName name, String words) {
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : words.split("(?<=\\.) ")) {
      sentences.add(new Sentence(source(sentence, 1), false));
    }
    Section section =
        new Section(name, Optional.empty(), 1, 1, List.of(new Paragraph(sentences)), List.of());
    return text(tier, List.of(section));
  }

  private static NarrativeText text(Optional<Tier> tier, List<Section> sections) {
    Narrative narrative =
        new Narrative(Passages.COUNTRY, Optional.empty(), tier, List.of(), sections, List.of());
    List<Passage> passages = new ArrayList<>();
    for (Section section : sections) {
      for (Sentence sentence : section.sentences()) {
        passages.add(
            Passages.LANGUAGE.passage(
                Passages.COUNTRY,
                Passages.EDITION,
                section.name(),
                0,
                sentence.torn(),
                sentence.source()));
      }
    }
    return new NarrativeText(narrative, Passages.EDITION, passages);
  }

  private static SourceText source(String words, int line) {
    return new SourceText.Builder()
        .append(words, SourceRange.of(line, 0, words.length()), false)
        .build();
  }
}
