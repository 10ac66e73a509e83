package io.tierwatch.model.fact;

import io.tierwatch.model.Coded;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The questions that findings answer, each with the answers that it admits. */
public enum Question implements Coded {
  CRIMINALIZES_SEX_TRAFFICKING(Answer.ALL, Answer.SOME, Answer.NONE),
  CRIMINALIZES_LABOR_TRAFFICKING(Answer.ALL, Answer.SOME, Answer.NONE),
  DEFINITION_CONSISTENT(Answer.YES, Answer.NO),
  PENALTIES_STRINGENT(Answer.YES, Answer.PARTLY, Answer.NO),
  PENALTIES_COMMENSURATE(Answer.YES, Answer.PARTLY, Answer.NO),
  FINE_IN_LIEU_OF_PRISON(Answer.YES, Answer.NO),
  COMPLICITY_CONCERN(Answer.YES, Answer.NO),
  COMPLICITY_CASES_REPORTED(Answer.YES, Answer.NO),
  IDENTIFICATION_PROCEDURES(Answer.YES, Answer.PARTIAL, Answer.NO),
  REFERRAL_MECHANISM(Answer.YES, Answer.PARTIAL, Answer.NO),
  VICTIMS_PENALIZED(Answer.YES, Answer.POSSIBLE, Answer.NO),
  TRAFFICKING_SHELTER(Answer.YES, Answer.NO),
  MALE_SHELTER(Answer.YES, Answer.NO),
  LEGAL_ALTERNATIVE_TO_REMOVAL(Answer.YES, Answer.PARTIAL, Answer.NO),
  WITNESS_SUPPORT(Answer.YES, Answer.PARTIAL, Answer.NO),
  RESTITUTION_AWARDED(Answer.YES, Answer.NO),
  COORDINATION_BODY(Answer.YES, Answer.NO),
  AWARENESS_CAMPAIGNS(Answer.YES, Answer.NO),
  HOTLINE(Answer.YES, Answer.NO),
  NATIONAL_ACTION_PLAN(Answer.YES, Answer.EXPIRED, Answer.DRAFT, Answer.NO),
  RECRUITMENT_REGULATED(Answer.YES, Answer.PARTIAL, Answer.NO),
  DATA_SYSTEM(Answer.YES, Answer.PARTIAL, Answer.NO),
  DEMAND_COMMERCIAL_SEX(Answer.YES, Answer.NO),
  DEMAND_FORCED_LABOR(Answer.YES, Answer.NO),
  DIPLOMAT_TRAINING(Answer.YES, Answer.NO),
  UN_TIP_PROTOCOL_PARTY(Answer.YES, Answer.NO);

  @SuppressWarnings("ImmutableEnumChecker") // never changed once made, never handed out
  private final Set<Answer> answers;

  Question(Answer first, Answer... rest) {
    answers = EnumSet.of(first, rest);
  }

  /** Whether this answer is one of the question's. */
  public boolean admits(Answer answer) {
    return answers.contains(answer);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
