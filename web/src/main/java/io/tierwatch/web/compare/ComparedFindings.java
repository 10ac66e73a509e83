package io.tierwatch.web.compare;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import io.tierwatch.web.compare.ComparePage.FindingRow;
import io.tierwatch.web.findings.AnswerView;
import io.tierwatch.web.findings.FindingsPage.Cell;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers of what is compared, side by side. */
final class ComparedFindings {

  private ComparedFindings() {}

  /** The questions that any of them answers. */
  static List<FindingRow> of(Shelf shelf, List<Subject> subjects) {
    List<Map<Question, Cell>> answers =
        subjects.stream().map(subject -> answers(shelf, subject)).toList();
    List<FindingRow> rows = new ArrayList<>();
    for (Question question : Question.values()) {
      List<@Nullable Cell> cells = new ArrayList<>();
      Set<String> given = new HashSet<>();
      for (Map<Question, Cell> one : answers) {
        Cell cell = one.get(question);
        cells.add(cell);
        if (cell != null) {
          given.add(cell.answer().code());
        }
      }
      if (!given.isEmpty()) {
        rows.add(new FindingRow(question.code(), Wording.of(question), given.size() > 1, cells));
      }
    }
    return rows;
  }

  private static Map<Question, Cell> answers(Shelf shelf, Subject subject) {
    Edition edition = new Edition(subject.edition());
    List<Fact> facts =
        shelf.facts(FactQuery.all().in(edition).of(shelf.country(subject.country(), edition)));
    Map<Question, Cell> answers = new EnumMap<>(Question.class);
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof Finding finding) {
        AnswerView answer = AnswerView.of(finding.answer().code());
        String address = Addresses.fact(subject.edition(), subject.country(), i + 1);
        answers.putIfAbsent(finding.question(), new Cell(answer, i + 1, finding.line(), address));
      }
    }
    return answers;
  }
}
