package io.tierwatch.assessment.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.DataFile;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Tier;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {

  private static final LawBook LAW = LawBook.load();

  private static final String SOUND =
      """
      standard C1
        section: 22 U.S.C. 7106(b)(1)
        title: a title
        text: a text
        years: 2001-
        area: prosecution
        basis: a basis
        for 2: figure convictions some | a note
      """;

  @Test
  void hasFourStandardsAndTwelveCriteriaToday() {
    List<Standard> standards = LAW.standards(new Edition(2019));
    assertThat(standards).hasSize(16);
    assertThat(standards.stream().filter(Standard::isCriterion)).hasSize(12);
  }

  @Test
  void judgesTheFirstEditionBySevenCriteria() {
    assertThat(LAW.standards(new Edition(2001)).stream().filter(Standard::isCriterion))
        .extracting(Standard::id)
        .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7");
  }

  @Test
  void presumesInactionFromMissingDataOnlySinceTheLawDoes() {
    Standard c1 = LAW.standard("C1", new Edition(2019)).orElseThrow();
    assertThat(c1.text(new Edition(2003))).doesNotContain("presumed");
    assertThat(c1.text(new Edition(2004))).contains("presumed");
    assertThat(c1.bearings())
        .filteredOn(bearing -> bearing.note().contains("presumed"))
        .isNotEmpty()
        .allMatch(bearing -> !bearing.years().cover(new Edition(2003)))
        .allMatch(bearing -> bearing.years().cover(new Edition(2004)));
  }

  @Test
  void knowsTheGroundsOfTheWatchListOfEachYear() {
    assertThat(grounds(2003)).isEmpty();
    assertThat(grounds(2018)).contains("commitments", "number-of-victims");
    assertThat(grounds(2019))
        .contains("number-of-victims-without-action", "no-increasing-efforts")
        .doesNotContain("commitments", "number-of-victims");
  }

  private static List<String> grounds(int year) {
    return LAW.tiers(new Edition(year)).stream()
        .filter(rule -> rule.tier() == Tier.TIER_2_WATCH_LIST)
        .map(TierRule::id)
        .toList();
  }

  @Test
  void windsTheClockByTheLawOfTheYear() {
    assertThat(LAW.clock(new Edition(2008)).limit()).isZero();
    assertThat(LAW.clock(new Edition(2018)).waivers()).isEqualTo(2);
    assertThat(LAW.clock(new Edition(2019)).waivers()).isEqualTo(1);
    assertThat(LAW.actions()).extracting(ConcreteAction::letter).hasSize(9).contains('A', 'I');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          standard C1;              standard C13;                line 1: standard C13 is no standard
          section: 22 U.S.C. 7106;  section: 18 U.S.C. 7106;     line 2: '18 U.S.C. 7106(b)(1)' is no
          title: a title;           header: a title;             line 3: unknown field 'header'
          years: 2001-;             years: 2001;                 line 5: '2001' is no range
          years: 2001-;             years: 2005-2001;            line 5: the years '2005-2001' end
          area: prosecution;        area: pursuit;               line 6: no area 'pursuit'
          for 2:;                   for 9:;                      line 8: 'for 9' needs a weight
          for 2:;                   fore 2:;                     line 8: unknown field 'fore 2'
          figure;                   number;                      line 8: no kind of signal 'number'
          convictions;              convicts;                    line 8: no Metric 'convicts'
          some;                     plenty;                      line 8: no state of a figure 'plenty'
          figure convictions some;  finding hotline perhaps;     line 8: no Answer 'perhaps'
          figure convictions some;  finding hotline partly;      line 8: 'hotline' has no answer 'partly'
          figure convictions some;  sentence exile;              line 8: no kind of sentence 'exile'
          figure convictions some;  penalty at_least many;       line 8: 'many' is no number
          figure convictions some;  route skyward;               line 8: no kind of route 'skyward'
          figure convictions some;  effort prosecution doubled;  line 8: no Direction 'doubled'
          figure convictions some;  stated tier 2;               line 8: 'stated' knows only
          figure convictions some;  says gossip measure;         line 8: no list of words 'gossip'
          figure convictions some;  says partners;               line 8: kinds of fact should follow
          figure convictions some;  denies partners route;       line 8: kinds of fact should follow
          figure convictions some;  asked gossip;                line 8: no list of words 'gossip'
          ' | a note';              '';                          line 8: needs a note
          """)
  void namesFileAndLineOfAFault(String sound, String faulty, String message) {
    String text = SOUND.replace(sound, faulty);
    assertThat(text).isNotEqualTo(SOUND);
    assertThatThrownBy(() -> StandardReader.read(blocks(text)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("law.txt, " + message);
  }

  @Test
  void readsTheSoundFile() throws IOException {
    assertThat(StandardReader.read(blocks(SOUND))).hasSize(1);
    assertThatThrownBy(() -> StandardReader.read(blocks(SOUND + SOUND)))
        .hasMessageContaining("law.txt, line 9: standard C1 stands a second time");
  }

  private static List<Block> blocks(String text) throws IOException {
    return DataFile.read("law.txt", new StringReader(text));
  }
}
