package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.pattern.Match;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;

/**
 * A sentence that answers a question.
 *
 * @param at the number of the sentence in the narrative
 * @param answer the answer after caveats
 */
record Statement(FindingRule rule, Answer answer, Passage passage, int at, Match match) {

  int weight() {
    return rule.weight();
  }

  Statement lowered(Answer to) {
    return new Statement(rule, to, passage, at, match);
  }

  /** The finding, cited by the line where the labelled words of the pattern stand. */
  Finding toFinding(Question question) {
    Evidence evidence =
        passage.evidence(match.start(), match.end(), match.start("at"), rule.name());
    return new Finding(evidence, question, answer);
  }
}
