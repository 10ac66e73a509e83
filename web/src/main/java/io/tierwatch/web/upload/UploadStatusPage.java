package io.tierwatch.web.upload;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a report is, and what came of it.
 *
 * @param state waiting, reading, facts, keeping, done or refused
 * @param sentence why it was refused; empty where it was not
 * @param summary what was read; null where it is not done
 */
record UploadStatusPage(
    String id,
    String label,
    String state,
    int page,
    int pages,
    String sentence,
    Upload.@Nullable Summary summary)
    implements Page {

  static UploadStatusPage of(Upload.Now now) {
    return new UploadStatusPage(
        now.id(),
        now.label(),
        now.state().name().toLowerCase(Locale.ROOT),
        now.page(),
        now.pages(),
        now.sentence(),
        now.summary().orElse(null));
  }

  /** Whether nothing more will happen. */
  public boolean over() {
    return state.equals("done") || state.equals("refused");
  }

  /** What is going on, in words. */
  public String words() {
    return switch (state) {
      case "waiting" -> "Waiting until the reports before it are read";
      case "reading" -> pages == 0 ? "Reading the text" : "Reading page " + page + " of " + pages;
      case "facts" -> "Finding the facts";
      case "keeping" -> "Putting the facts into the dataset";
      case "done" -> "It was read";
      default -> "It was not read";
    };
  }

  @Override
  public String template() {
    return "upload/status";
  }

  @Override
  public String title() {
    return over() ? label : "Reading " + label;
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    if (summary != null) {
      for (Upload.ReadCountry country : summary.countries()) {
        rows.add(List.of(summary.edition(), country.code(), country.name(), country.facts()));
      }
    }
    return new Table(List.of("edition", "country", "name", "facts"), rows);
  }
}
