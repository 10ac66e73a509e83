package io.tierwatch.web.review;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is corrected.
 *
 * @param phrase the fact as it was read, in a phrase
 * @param fields the fields that can be corrected, with what was read
 * @param problem why the correction cannot be taken; empty where nothing is wrong
 * @param typed what was typed before, for the form to show again
 */
record CorrectionPage(
    FactReview fact,
    String name,
    String phrase,
    String sentence,
    List<FieldView> fields,
    String problem,
    Typed typed)
    implements Page {

  /** A field, and what was read in it; empty where the text does not state it. */
  record FieldView(String name, String read) {}

  /** What was typed. */
  record Typed(String field, String value, String note) {}

  @Override
  public String template() {
    return "review/correct";
  }

  @Override
  public String title() {
    return "Correct a fact of " + name + " " + fact.edition();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    fields.forEach(field -> rows.add(List.of(field.name(), field.read())));
    return new Table(List.of("field", "read"), rows);
  }
}
