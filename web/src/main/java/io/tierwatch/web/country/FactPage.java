package io.tierwatch.web.country;

import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import io.tierwatch.web.review.FactReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One or more facts, each with its record and the words that state it.
 *
 * @param printed whether the pages of the report can be shown
 */
public record FactPage(
    int edition, String code, String name, boolean printed, List<FactDetail> facts)
    implements Page {

  /**
   * A fact with its evidence.
   *
   * @param fields its fields in the exchange format
   * @param sentence the sentence, cut at the words that state the fact
   * @param page the page of the report, where the input has pages
   * @param rule the name of the rule that read it
   * @param review what reviewers say of it
   */
  public record FactDetail(
      FactView fact,
      Map<String, @Nullable Object> fields,
      Sentence sentence,
      @Nullable Integer page,
      String rule,
      FactReview review) {}

  /** A sentence in three pieces: before the words, the words, after them. */
  public record Sentence(String before, String words, String after) {}

  @Override
  public String template() {
    return "country/fact";
  }

  @Override
  public String title() {
    return name + " " + edition + ", " + (facts.size() == 1 ? "a fact" : "facts");
  }

  /** The address of the page that a fact is printed on, or null where that cannot be shown. */
  public @Nullable String sheet(FactDetail one) {
    return printed && one.page() != null
        ? Addresses.sheet(edition, code, one.page(), one.fact().number())
        : null;
  }

  /** The address of the country's page. */
  public String country() {
    return Addresses.country(edition, code);
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (FactDetail one : facts) {
      one.fields()
          .forEach(
              (name, value) -> {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(one.fact().number());
                row.add(name);
                row.add(value);
                rows.add(row);
              });
    }
    return new Table(List.of("number", "field", "value"), rows);
  }
}
