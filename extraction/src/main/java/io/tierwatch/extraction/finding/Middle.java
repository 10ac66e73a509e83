package io.tierwatch.extraction.finding;

import io.tierwatch.model.fact.Answer;
import java.util.List;

/**
 * An answer that lies between two others: given when, of the sentences that count most, some say
 * the one and some the other.
 */
record Middle(Answer one, Answer other, Answer answer) {

  boolean divides(List<Statement> heaviest) {
    return states(one, heaviest) && states(other, heaviest);
  }

  private static boolean states(Answer answer, List<Statement> statements) {
    return statements.stream().anyMatch(s -> s.answer() == answer);
  }
}
