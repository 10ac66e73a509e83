package io.tierwatch.web.search;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds.
 *
 * @param query what was asked, as it was typed
 * @param total how many passages there are, of which these are a part
 * @param suggestion the words as they may have been meant; null where there is nothing to put right
 * @param chosen what the passages are narrowed down to
 * @param previous the address of the passages before these; null on the first page
 * @param next the address of those after them; null on the last page
 */
public record SearchPage(
    String query,
    long total,
    int number,
    int pages,
    @Nullable Link suggestion,
    List<Passage> passages,
    List<Chosen> chosen,
    List<Facet> facets,
    @Nullable String previous,
    @Nullable String next)
    implements Page {

  /** Words that lead somewhere. */
  public record Link(String title, String address) {}

  /**
   * A passage.
   *
   * @param tier the code of the country's tier; null where none was read
   * @param pieces its text, cut where marked words begin and end
   */
  public record Passage(
      int edition,
      String country,
      String name,
      @Nullable String tier,
      String section,
      int number,
      int startLine,
      int endLine,
      List<Piece> pieces,
      String address) {

    /** The whole text. */
    public String text() {
      return String.join("", pieces.stream().map(Piece::text).toList());
    }
  }

  /** A piece of a text; marked where it was searched for. */
  public record Piece(String text, boolean marked) {}

  /** A value that passages are narrowed down to; without it, the address. */
  public record Chosen(String field, String value, String title, String address) {}

  /** A field and its most frequent values. */
  public record Facet(String field, String title, List<Value> values) {}

  /** A value of a field; the address narrows the passages down to it. */
  public record Value(String value, String title, int passages, String address) {}

  @Override
  public String template() {
    return "search/search";
  }

  @Override
  public String title() {
    return query.isBlank() ? "Search" : "Search: " + query;
  }

  /** Whether anything was asked at all. */
  public boolean asked() {
    return !query.isBlank() || !chosen.isEmpty();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Passage one : passages) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(one.edition());
      row.add(one.country());
      row.add(one.name());
      row.add(one.tier());
      row.add(one.section());
      row.add(one.number());
      row.add(one.startLine());
      row.add(one.endLine());
      row.add(one.text());
      rows.add(row);
    }
    List<String> columns =
        List.of(
            "edition",
            "country",
            "name",
            "tier",
            "section",
            "number",
            "start_line",
            "end_line",
            "text");
    return new Table(columns, rows);
  }
}
