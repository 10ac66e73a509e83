package io.tierwatch.web.findings;

import io.tierwatch.web.library.TableQuery;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which country answers which question how, in an edition. */
public record FindingsPage(
    Filter filter,
    List<QuestionHead> questions,
    List<Row> rows,
    List<Choice> regions,
    List<Choice> tiers,
    List<Choice> groups,
    TableQuery query)
    implements Page {

  /** What is asked for; an empty text asks for all. */
  public record Filter(int edition, String region, String tier, String group) {}

  /**
   * A question.
   *
   * @param counts how many countries give each answer
   * @param unsaid how many texts do not state it
   */
  public record QuestionHead(String code, String title, Map<String, Integer> counts, int unsaid) {}

  /**
   * A country.
   *
   * @param cells its answers in the order of the questions; null where the text does not say
   */
  public record Row(
      String country, String name, @Nullable String tier, List<@Nullable Cell> cells) {}

  /** An answer, and where its words stand. */
  public record Cell(AnswerView answer, int number, int line, String address) {}

  @Override
  public String template() {
    return "findings/findings";
  }

  @Override
  public String title() {
    return "Findings, " + filter.edition();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (int i = 0; i < questions.size(); i++) {
        Cell cell = row.cells().get(i);
        if (cell != null) {
          cells.add(
              List.of(
                  filter.edition(),
                  row.country(),
                  row.name(),
                  questions.get(i).code(),
                  cell.answer().code(),
                  cell.number(),
                  cell.line()));
        }
      }
    }
    return new Table(
        List.of("edition", "country", "name", "question", "answer", "number", "line"), cells);
  }
}
