package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.pattern.PatternIndex;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a narrative answers to each question of a finding: one answer at most. */
public final class FindingReader implements FactReader {

  private final Map<SectionName, PatternIndex<FindingRule>> rules;
  private final Middles middles;

  /** A reader with all rules of findings. */
  public FindingReader(Language language) {
    rules = FindingRules.load(language.lexicon(), Language.class);
    middles = Middles.load(Language.class);
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    Map<Question, Decision> decisions = new EnumMap<>(Question.class);
    int number = 0;
    for (Passage passage : narrative.passages()) {
      PatternIndex<FindingRule> ofSection = rules.get(passage.section());
      if (ofSection != null) {
        collect(ofSection, passage, number, decisions);
      }
      number++;
    }
    List<Finding> findings = new ArrayList<>();
    for (Decision decision : decisions.values()) {
      Optional<Finding> finding = decision.finding();
      finding.ifPresent(findings::add);
    }
    findings.sort(Comparator.comparingInt(Fact::line));
    return List.copyOf(findings);
  }

  private void collect(
      PatternIndex<FindingRule> ofSection,
      Passage passage,
      int number,
      Map<Question, Decision> decisions) {
    ofSection.match(
        passage,
        (rule, match) -> {
          if (rule.admits(passage)) {
            for (Question question : rule.questions()) {
              decisions
                  .computeIfAbsent(question, q -> new Decision(q, middles.of(q)))
                  .add(rule, passage, number, match);
            }
          }
        });
  }
}
