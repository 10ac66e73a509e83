package io.tierwatch.web.findings;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Question;
import io.tierwatch.web.findings.FindingsPage.Cell;
import io.tierwatch.web.findings.FindingsPage.Filter;
import io.tierwatch.web.findings.FindingsPage.QuestionHead;
import io.tierwatch.web.findings.FindingsPage.Row;
import io.tierwatch.web.library.QueryRow;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Choices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the page of the findings. */
final class FindingsPages {

  static final Choices REGIONS = Choices.regions();
  static final Choices TIERS = Choices.tiers();
  static final Choices GROUPS =
      Choices.of(
          "group", List.of(QuestionGroup.values()), QuestionGroup::code, QuestionGroup::title);

  private FindingsPages() {}

  static FindingsPage of(Shelf shelf, Filter filter) {
    List<Question> questions = QuestionGroup.questions(filter.group());
    TableQuery query = query(filter, questions);
    Map<String, List<QueryRow>> countries = new LinkedHashMap<>();
    for (QueryRow row : query.rows(shelf)) {
      countries.computeIfAbsent(row.text("country"), code -> new ArrayList<>()).add(row);
    }
    List<Row> rows = new ArrayList<>();
    countries.forEach((code, found) -> rows.add(row(filter.edition(), questions, found)));
    return new FindingsPage(
        filter,
        heads(questions, rows),
        rows,
        REGIONS.list(filter.region()),
        TIERS.list(filter.tier()),
        GROUPS.list(filter.group()),
        query);
  }

  private static TableQuery query(Filter filter, List<Question> questions) {
    StringBuilder sql = new StringBuilder();
    sql.append("SELECT n.country, n.name, p.tier, f.question, f.answer, f.number, f.line")
        .append("\nFROM narratives n\nLEFT JOIN ")
        .append(TableQuery.TIERS)
        .append(" p ON p.edition = n.edition AND p.country = n.country")
        .append("\nLEFT JOIN findings f ON f.edition = n.edition AND f.country = n.country");
    if (questions.size() < Question.values().length) {
      List<String> codes = questions.stream().map(Question::code).toList();
      sql.append("\n  AND f.question IN (").append(TableQuery.quoted(codes)).append(')');
    }
    sql.append("\nWHERE n.edition = ").append(filter.edition());
    if (!filter.region().isEmpty()) {
      sql.append("\n  AND n.region = ").append(TableQuery.quoted(filter.region()));
    }
    if (!filter.tier().isEmpty()) {
      sql.append("\n  AND p.tier = ").append(TableQuery.quoted(filter.tier()));
    }
    return new TableQuery(sql.append("\nORDER BY n.name, f.number").toString());
  }

  private static Row row(int edition, List<Question> questions, List<QueryRow> found) {
    QueryRow any = found.get(0);
    String country = any.text("country");
    Map<String, Cell> answers = new HashMap<>();
    for (QueryRow row : found) {
      if (!row.lacks("answer")) {
        int number = row.whole("number");
        String address = Addresses.fact(edition, country, number);
        AnswerView answer = AnswerView.of(row.text("answer"));
        answers.putIfAbsent(
            row.text("question"), new Cell(answer, number, row.whole("line"), address));
      }
    }
    List<@Nullable Cell> cells = new ArrayList<>();
    questions.forEach(question -> cells.add(answers.get(question.code())));
    return new Row(country, any.text("name"), any.textOrNull("tier"), cells);
  }

  private static List<QuestionHead> heads(List<Question> questions, List<Row> rows) {
    List<QuestionHead> heads = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Map<String, Integer> counts = new TreeMap<>();
      int unsaid = 0;
      for (Row row : rows) {
        Cell cell = row.cells().get(i);
        if (cell == null) {
          unsaid++;
        } else {
          counts.merge(cell.answer().code(), 1, Integer::sum);
        }
      }
      Question question = questions.get(i);
      heads.add(new QuestionHead(question.code(), Wording.of(question), counts, unsaid));
    }
    return heads;
  }
}
