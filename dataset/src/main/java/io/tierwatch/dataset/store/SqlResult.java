package io.tierwatch.dataset.store;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives.
 *
 * @param rows a value is a text, a number, a boolean, a list of such, or null
 * @param cut whether there were more rows than were asked for
 */
public record SqlResult(List<String> columns, List<List<@Nullable Object>> rows, boolean cut) {

  public SqlResult {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
  }
}
