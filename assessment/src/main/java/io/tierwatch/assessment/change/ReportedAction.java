package io.tierwatch.assessment.change;

import io.tierwatch.model.fact.Fact;
import java.util.List;

/**
 * A fact of a later edition that reports as done what was recommended, and what this rests on: the
 * verb of the recommendation answers to the kind of fact, and its object stands in the sentence.
 *
 * @param topic the short name of what the recommendation asks for
 * @param note what was done, in our words
 * @param shared the words of the recommendation's object that stand in the sentence; none where the
 *     recommendation names no object beyond its topic
 * @param concreteAction the letter of the concrete action, 7102(5); a blank where it is none
 */
public record ReportedAction(
    Fact fact, String topic, String note, List<String> shared, char concreteAction) {

  public ReportedAction {
    shared = List.copyOf(shared);
  }

  /** What it rests on, in words. */
  public String basis() {
    String letter = concreteAction == ' ' ? "" : ", concrete action " + concreteAction;
    String words = shared.isEmpty() ? "" : "; in common: " + String.join(", ", shared);
    return topic + letter + ": " + note + words;
  }
}
