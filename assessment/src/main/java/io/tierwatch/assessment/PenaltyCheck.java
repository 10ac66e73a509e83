package io.tierwatch.assessment;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Our own computation of 'sufficiently stringent' beside what the narrative concludes. In the
 * practice of the report a penalty is stringent whose maximum is at least four years of prison,
 * with no fine in its stead; this is not statute.
 *
 * @param ours our answer; null where no maximum is stated
 * @param reason the maximum, or the fine, that decides
 * @param facts what it was computed from
 * @param stated the narrative's conclusion, if it gives one
 */
public record PenaltyCheck(
    @Nullable Answer ours, String reason, List<Fact> facts, Optional<Finding> stated) {

  private static final double STRINGENT_YEARS = 4;

  public PenaltyCheck {
    facts = List.copyOf(facts);
  }

  static PenaltyCheck of(CountryFacts country) {
    Optional<Finding> stated = country.finding(Question.PENALTIES_STRINGENT);
    List<Penalty> known =
        country.of(Penalty.class).stream().filter(p -> p.maxYears() != null).toList();
    if (known.isEmpty()) {
      return new PenaltyCheck(null, "no maximum penalty is stated", List.of(), stated);
    }
    List<Fact> facts = new ArrayList<>(known);
    if (country.answers(Question.FINE_IN_LIEU_OF_PRISON, Answer.YES)) {
      country.finding(Question.FINE_IN_LIEU_OF_PRISON).ifPresent(facts::add);
      return new PenaltyCheck(Answer.NO, "a fine can stand in for prison", facts, stated);
    }
    return compare(known, facts, stated);
  }

  private static PenaltyCheck compare(
      List<Penalty> known, List<Fact> facts, Optional<Finding> stated) {
    long stringent = known.stream().filter(PenaltyCheck::isStringent).count();
    if (stringent == known.size()) {
      return new PenaltyCheck(Answer.YES, "every maximum is four years or more", facts, stated);
    }
    Answer answer = stringent == 0 ? Answer.NO : Answer.PARTLY;
    String reason = stringent == 0 ? "every" : "one or another";
    return new PenaltyCheck(answer, reason + " maximum is below four years", facts, stated);
  }

  private static boolean isStringent(Penalty penalty) {
    Double max = penalty.maxYears();
    return max != null && max >= STRINGENT_YEARS;
  }

  /** Whether both say something, and not the same. */
  public boolean differs() {
    return ours != null && stated.filter(finding -> finding.answer() != ours).isPresent();
  }
}
