package io.tierwatch.extraction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.Passages;
import io.tierwatch.extraction.pattern.PatternIndex;
import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.report.SectionName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reads its examples and leaves its near misses alone. */
class FindingRulesTest {

  private static final Map<SectionName, PatternIndex<FindingRule>> RULES =
      FindingRules.load(Passages.LANGUAGE.lexicon(), Language.class);
  private static final List<RuleFile.Entry> ENTRIES = FindingRules.entries(Language.class);

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

  @ParameterizedTest
  @MethodSource
  void examples(String rule, String sentence) {
    assertThat(rulesThatRead(sentence)).contains(rule);
  }

  @ParameterizedTest
  @MethodSource
  void nearMisses(String rule, String sentence) {
    assertThat(rulesThatRead(sentence)).doesNotContain(rule);
  }

  @Test
  void everyRuleHasAnExampleANearMissAndANameOfItsOwn() {
    assertThat(ENTRIES).allMatch(e -> !e.all("example").isEmpty() && !e.all("not").isEmpty());
    assertThat(ENTRIES).extracting(RuleFile.Entry::name).doesNotHaveDuplicates();
  }

  private static Set<String> rulesThatRead(String sentence) {
    Set<String> names = new HashSet<>();
    for (SectionName section : RULES.keySet()) {
      Passage passage = Passages.of(section, sentence);
      RULES
          .get(section)
          .match(
              passage,
              (rule, match) -> {
                if (rule.admits(passage)) {
                  names.add(rule.name());
                }
              });
    }
    return names;
  }
}
