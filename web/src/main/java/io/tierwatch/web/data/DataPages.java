package io.tierwatch.web.data;

import io.tierwatch.dataset.store.Manifest;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.web.data.DataPage.DamageCount;
import io.tierwatch.web.data.DataPage.DownloadView;
import io.tierwatch.web.data.DataPage.EditionCount;
import io.tierwatch.web.data.DataPage.InputView;
import io.tierwatch.web.data.DataPage.TableCount;
import io.tierwatch.web.library.Shelf;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the dataset. */
@Component
final class DataPages {

  private static final String EDITIONS =
      "SELECT edition, count(*), sum(facts)::BIGINT, max(coalesce(places, 0))::BIGINT FROM"
          + " narratives LEFT JOIN (SELECT edition, count(*) AS places FROM damage GROUP BY edition)"
          + " USING (edition) GROUP BY edition ORDER BY edition DESC";
  private static final String DAMAGE =
      "SELECT kind, count(*) AS places FROM damage GROUP BY kind ORDER BY places DESC, kind";

  DataPage of(Shelf shelf) {
    Manifest manifest = shelf.dataset().manifest();
    return new DataPage(
        manifest.program(),
        rows(shelf, EDITIONS).stream()
            .map(
                row ->
                    new EditionCount(
                        (int) whole(row, 0), whole(row, 1), whole(row, 2), whole(row, 3)))
            .toList(),
        manifest.inputs().stream()
            .map(
                input ->
                    new InputView(
                        input.edition(),
                        input.file().document(),
                        input.file().sha256(),
                        input.file().bytes()))
            .toList(),
        rows(shelf, DAMAGE).stream()
            .map(
                row -> new DamageCount(String.valueOf(row.get(0)).replace('_', ' '), whole(row, 1)))
            .toList(),
        tables(shelf),
        Arrays.stream(Download.values())
            .map(
                one ->
                    new DownloadView(
                        one.code(), one.title(), one.use(), "/data/download/" + one.code()))
            .toList());
  }

  private static List<TableCount> tables(Shelf shelf) {
    List<io.tierwatch.dataset.store.Table> tables = Schema.standard().tables();
    List<String> counts =
        tables.stream()
            .map(table -> "SELECT '" + table.name() + "', count(*) FROM " + table.name())
            .toList();
    Map<Object, Long> rows = new LinkedHashMap<>();
    for (List<@Nullable Object> row : rows(shelf, String.join(" UNION ALL ", counts))) {
      rows.put(String.valueOf(row.get(0)), whole(row, 1));
    }
    return tables.stream()
        .map(
            table ->
                new TableCount(
                    table.name(), table.description(), rows.getOrDefault(table.name(), 0L)))
        .toList();
  }

  private static List<List<@Nullable Object>> rows(Shelf shelf, String sql) {
    return shelf.get(() -> shelf.dataset().sql(sql, SqlLimits.GENEROUS)).rows();
  }

  private static long whole(List<@Nullable Object> row, int column) {
    return row.get(column) instanceof Number number ? number.longValue() : 0;
  }
}
