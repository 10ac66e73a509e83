package io.tierwatch.dataset.store;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts to rows of their tables and back: the record of the exchange format, laid flat. */
final class FactRow {

  private static final List<String> PART = List.of("sex", "age", "nationality", "exploitation");

  private FactRow() {}

  static Map<String, @Nullable Object> of(Fact fact, int number, String document) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>(FactJson.record(fact, document));
    row.put("number", number);
    row.put("line", fact.line());
    row.put("start_line", row.remove("start"));
    row.put("end_line", row.remove("end"));
    row.put("is_part", "part".equals(row.remove("of")));
    Object part = row.remove("part");
    for (String name : PART) {
      row.put("part_" + name, part instanceof Map<?, ?> fields ? fields.get(name) : null);
    }
    splitOffsets(row);
    return row;
  }

  static Fact fact(Map<String, @Nullable Object> stored, String type) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>(stored);
    row.put("type", type);
    row.put("start", row.remove("start_line"));
    row.put("end", row.remove("end_line"));
    Map<String, @Nullable Object> part = new LinkedHashMap<>();
    for (String name : PART) {
      part.put(name, row.remove("part_" + name));
    }
    if (Boolean.TRUE.equals(row.remove("is_part"))) {
      row.put("of", "part");
      row.put("part", part);
    }
    joinOffsets(row);
    return FactJson.fact(row);
  }

  private static void splitOffsets(Map<String, @Nullable Object> row) {
    List<Object> starts = new ArrayList<>();
    List<Object> ends = new ArrayList<>();
    for (Object offsets : list(row.remove("offsets"))) {
      List<?> pair = list(offsets);
      starts.add(pair.get(0));
      ends.add(pair.get(1));
    }
    row.put("starts", starts);
    row.put("ends", ends);
  }

  private static void joinOffsets(Map<String, @Nullable Object> row) {
    List<?> starts = list(row.remove("starts"));
    List<?> ends = list(row.remove("ends"));
    List<Object> offsets = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      offsets.add(List.of(starts.get(i), ends.get(i)));
    }
    row.put("offsets", offsets);
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
