package io.tierwatch.assessment.change;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question that two editions answer differently, or one of them not at all. */
public record FindingChange(Question question, Optional<Finding> before, Optional<Finding> after) {

  static List<FindingChange> between(CountryFacts before, CountryFacts after) {
    List<FindingChange> changes = new ArrayList<>();
    for (Question question : Question.values()) {
      Optional<Finding> old = before.finding(question);
      Optional<Finding> now = after.finding(question);
      Optional<Answer> oldAnswer = old.map(Finding::answer);
      if (!oldAnswer.equals(now.map(Finding::answer))) {
        changes.add(new FindingChange(question, old, now));
      }
    }
    return changes;
  }
}
