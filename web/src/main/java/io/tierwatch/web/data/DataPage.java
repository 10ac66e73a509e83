package io.tierwatch.web.data;

import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in the dataset.
 *
 * @param program the version of the program that read it
 */
public record DataPage(
    String program,
    List<EditionCount> editions,
    List<InputView> inputs,
    List<DamageCount> damage,
    List<TableCount> tables,
    List<DownloadView> downloads)
    implements Page {

  /** What was read of an edition; damage counts the places where text is lost or torn. */
  public record EditionCount(int edition, long narratives, long facts, long damage) {}

  /** A report that was read. */
  public record InputView(int edition, String document, String sha256, long bytes) {}

  /** How often text was lost or torn in some way. */
  public record DamageCount(String kind, long places) {}

  /** How many rows a table has. */
  public record TableCount(String name, String description, long rows) {}

  /** All of it as a file. */
  public record DownloadView(String format, String title, String use, String address) {}

  @Override
  public String template() {
    return "data/data";
  }

  @Override
  public String title() {
    return "Data";
  }

  /** Where the tiers of other years are from that the pages of countries show. */
  public String tierSource() {
    return PlacementHistory.SOURCES;
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (InputView input : inputs) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(input.edition());
      row.add(input.document());
      row.add(input.sha256());
      row.add(input.bytes());
      rows.add(row);
    }
    return new Table(List.of("edition", "document", "sha256", "bytes"), rows);
  }
}
