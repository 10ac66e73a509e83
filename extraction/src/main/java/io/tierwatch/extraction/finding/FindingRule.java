package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Question;
import java.util.List;
import java.util.Set;

/**
 * What it means that a sentence states something.
 *
 * @param questions the questions that the sentence bears on
 * @param effect what it does to their answers
 * @param weight how much it counts against other sentences; a heavier statement wins
 * @param also what the sentence must say besides
 * @param unless what the sentence may not say besides
 */
record FindingRule(
    String name,
    Set<Question> questions,
    Effect effect,
    int weight,
    List<Pattern> also,
    List<Pattern> unless) {

  FindingRule {
    questions = Set.copyOf(questions);
    also = List.copyOf(also);
    unless = List.copyOf(unless);
  }

  /** What a sentence does to an answer. */
  sealed interface Effect {

    /** It answers the question. */
    record Answers(Answer answer) implements Effect {}

    /**
     * It weakens an answer that the same sentence, or one close before it, has given.
     *
     * @param reach how many sentences before this one it speaks of
     */
    record Lowers(Answer from, Answer to, int reach) implements Effect {}
  }

  /** Whether a sentence that a pattern of this rule matches counts. */
  boolean admits(Passage passage) {
    for (Pattern pattern : also) {
      if (pattern.find(passage) == null) {
        return false;
      }
    }
    for (Pattern pattern : unless) {
      if (pattern.find(passage) != null) {
        return false;
      }
    }
    return true;
  }
}
