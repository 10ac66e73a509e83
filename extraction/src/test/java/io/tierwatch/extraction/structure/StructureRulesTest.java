package io.tierwatch.extraction.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.Passages;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.extraction.pattern.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and near misses that stand beside the rules. */
class StructureRulesTest {

  private static final PatternParser PARSER = new PatternParser(Passages.LANGUAGE.lexicon());

  @TestFactory
  Stream<DynamicTest> everyRuleMatchesItsExamplesAndNotItsNearMisses() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of(Rules.PLACEMENT, Rules.EFFORTS)) {
      for (RuleFile.Entry entry : Rules.entries(file)) {
        tests.add(DynamicTest.dynamicTest(file + " " + entry.name(), () -> check(entry)));
      }
    }
    return tests.stream();
  }

  private static void check(RuleFile.Entry entry) {
    List<Pattern> patterns = Rules.patterns(entry, PARSER);
    assertThat(entry.all("example")).as("examples").isNotEmpty();
    assertThat(entry.all("near")).as("near misses").isNotEmpty();
    assertThat(entry.all("example")).allMatch(text -> matches(patterns, text));
    assertThat(entry.all("near")).noneMatch(text -> matches(patterns, text));
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    Passage passage = Passages.of(text);
    return patterns.stream().anyMatch(pattern -> pattern.find(passage) != null);
  }
}
