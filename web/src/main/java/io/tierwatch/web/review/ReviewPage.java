package io.tierwatch.web.review;

import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was said of facts.
 *
 * @param open whether the site has a password, so that somebody can review
 * @param sample whether the sample edition is shown, of which no review outlasts the site
 * @param verdict the verdict that is shown alone; empty for all
 * @param facts how many facts the dataset has
 * @param reviewed how many of them were reviewed
 */
record ReviewPage(
    boolean open,
    boolean sample,
    String verdict,
    long facts,
    int reviewed,
    List<TypeShare> types,
    List<ReviewRow> reviews)
    implements Page {

  /**
   * How the facts of a type stand.
   *
   * @param right the share of the reviewed facts that are right, in per cent
   */
  record TypeShare(String type, int reviewed, int right, int wrong, int corrected) {

    /** The share of the reviewed facts that are right, in per cent. */
    public long percent() {
      return Math.round(100.0 * right / reviewed);
    }
  }

  /**
   * A review.
   *
   * @param number the number of the fact as it is read now; 0 where it is read no more
   */
  record ReviewRow(
      int edition,
      String country,
      String name,
      String type,
      int number,
      int line,
      String sentence,
      MarkView mark) {

    /** The address of the fact. */
    public String address() {
      String country = Addresses.country(edition, this.country);
      return number == 0 ? country : country + "/facts/" + number;
    }
  }

  @Override
  public String template() {
    return "review/review";
  }

  @Override
  public String title() {
    return "Reviews";
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReviewRow row : reviews) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(row.edition());
      cells.add(row.country());
      cells.add(row.type());
      cells.add(row.number() == 0 ? null : row.number());
      cells.add(row.mark().verdict());
      cells.add(row.mark().then());
      cells.add(row.mark().field());
      cells.add(row.mark().read());
      cells.add(row.mark().correct());
      cells.add(row.mark().state());
      cells.add(row.mark().note());
      cells.add(row.mark().reviewer());
      cells.add(row.mark().on());
      cells.add(row.line());
      cells.add(row.sentence());
      rows.add(cells);
    }
    return new Table(
        List.of(
            "edition",
            "country",
            "type",
            "number",
            "verdict",
            "fact",
            "field",
            "read",
            "correct",
            "state",
            "note",
            "reviewer",
            "on",
            "line",
            "sentence"),
        rows);
  }
}
