package io.tierwatch.web.country;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import io.tierwatch.web.country.CountryPage.FindingView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a narrative answers to the questions, in their order.
 *
 * @param given the first answer to each question that it answers
 * @param open the questions that it leaves open
 */
record Answers(List<FindingView> given, List<String> open) {

  static Answers of(NumberedFacts facts) {
    Map<Question, Finding> first = new EnumMap<>(Question.class);
    facts.of(Finding.class).forEach(finding -> first.putIfAbsent(finding.question(), finding));
    List<FindingView> given = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Question question : Question.values()) {
      String title = Words.capital(Wording.of(question));
      Finding finding = first.get(question);
      if (finding == null) {
        open.add(title);
      } else {
        given.add(
            new FindingView(
                question.code(), title, Wording.of(finding.answer()), facts.view(finding)));
      }
    }
    return new Answers(given, open);
  }
}
