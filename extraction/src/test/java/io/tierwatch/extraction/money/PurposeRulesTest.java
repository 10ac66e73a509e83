package io.tierwatch.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.Passages;
import io.tierwatch.extraction.pattern.RuleFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reads its examples and leaves its near misses alone. */
class PurposeRulesTest {

  private static final MoneyReader READER = new MoneyReader(Passages.LANGUAGE);
  private static final List<RuleFile.Entry> ENTRIES = PurposeRules.entries();

  static Stream<Arguments> examples() {
    return sentences("example");
  }

  static Stream<Arguments> nearMisses() {
    return sentences("not");
  }

  private static Stream<Arguments> sentences(String key) {
    return ENTRIES.stream()
        .flatMap(entry -> entry.all(key).stream().map(text -> Arguments.of(entry.name(), text)));
  }

  private static List<String> rulesThatRead(String sentence) {
    Passage passage = Passages.of(sentence);
    return READER.read(passage, null).stream().map(money -> money.evidence().rule()).toList();
  }

  @ParameterizedTest
  @MethodSource
  void examples(String rule, String sentence) {
    assertThat(rulesThatRead(sentence)).contains("money." + rule);
  }

  @ParameterizedTest
  @MethodSource
  void nearMisses(String rule, String sentence) {
    assertThat(rulesThatRead(sentence)).doesNotContain("money." + rule);
  }

  @Test
  void everyRuleHasAnExampleANearMissAndANameOfItsOwn() {
    assertThat(ENTRIES).allMatch(e -> !e.all("example").isEmpty() && !e.all("not").isEmpty());
    assertThat(ENTRIES).extracting(RuleFile.Entry::name).doesNotHaveDuplicates();
  }
}
