package io.tierwatch.web.printed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a report, with its words where they are printed.
 *
 * @param number the page, counted from 1
 * @param pages how many pages the report has
 * @param chosen the fact whose words are marked before others
 */
public record PrintedSheet(
    int edition,
    String code,
    String name,
    int number,
    int pages,
    @Nullable Integer chosen,
    double width,
    double height,
    List<PrintedWord> words)
    implements Page {

  public PrintedSheet {
    words = List.copyOf(words);
  }

  @Override
  public String template() {
    return "printed/sheet";
  }

  @Override
  public String title() {
    return name + " " + edition + ", page " + number;
  }

  /** The address of the country's page. */
  public String country() {
    return Addresses.country(edition, code);
  }

  /** The page as a drawing. */
  @JsonIgnore
  public String svg() {
    return new SheetSvg(this).draw();
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (PrintedWord word : words) {
      rows.add(
          Arrays.asList(
              word.text(), word.left(), word.top(), word.right(), word.bottom(), word.facts()));
    }
    return new Table(List.of("word", "left", "top", "right", "bottom", "facts"), rows);
  }
}
