package io.tierwatch.web.findings;

import io.tierwatch.model.fact.Question;
import java.util.List;
import java.util.Locale;

/** The questions by the part of the narrative that mostly answers them. */
enum QuestionGroup {
  PROSECUTION("prosecution"),
  PROTECTION("protection"),
  PREVENTION("prevention");

  private final String title;

  QuestionGroup(String title) {
    this.title = title;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  static QuestionGroup of(Question question) {
    return switch (question) {
      case CRIMINALIZES_SEX_TRAFFICKING,
          CRIMINALIZES_LABOR_TRAFFICKING,
          DEFINITION_CONSISTENT,
          PENALTIES_STRINGENT,
          PENALTIES_COMMENSURATE,
          FINE_IN_LIEU_OF_PRISON,
          COMPLICITY_CONCERN,
          COMPLICITY_CASES_REPORTED ->
          PROSECUTION;
      case IDENTIFICATION_PROCEDURES,
          REFERRAL_MECHANISM,
          VICTIMS_PENALIZED,
          TRAFFICKING_SHELTER,
          MALE_SHELTER,
          LEGAL_ALTERNATIVE_TO_REMOVAL,
          WITNESS_SUPPORT,
          RESTITUTION_AWARDED ->
          PROTECTION;
      case COORDINATION_BODY,
          AWARENESS_CAMPAIGNS,
          HOTLINE,
          NATIONAL_ACTION_PLAN,
          RECRUITMENT_REGULATED,
          DATA_SYSTEM,
          DEMAND_COMMERCIAL_SEX,
          DEMAND_FORCED_LABOR,
          DIPLOMAT_TRAINING,
          UN_TIP_PROTOCOL_PARTY ->
          PREVENTION;
    };
  }

  /** The questions of the group of a code, or all where the code is empty. */
  static List<Question> questions(String code) {
    List<Question> all = List.of(Question.values());
    return code.isEmpty() ? all : all.stream().filter(one -> of(one).code().equals(code)).toList();
  }
}
