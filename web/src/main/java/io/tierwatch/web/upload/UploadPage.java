package io.tierwatch.web.upload;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.List;

/**
 * Where a report is sent from.
 *
 * @param allowed whether the reader may send one
 * @param reviewing whether signing in would let them
 * @param problem why what was sent is not read; empty where nothing is wrong
 */
record UploadPage(boolean allowed, boolean reviewing, int megabytes, long minutes, String problem)
    implements Page {

  @Override
  public String template() {
    return "upload/upload";
  }

  @Override
  public String title() {
    return "Read a report";
  }

  @Override
  public Table table() {
    return Table.of("allowed", "megabytes", "minutes").with(List.of(allowed, megabytes, minutes));
  }
}
