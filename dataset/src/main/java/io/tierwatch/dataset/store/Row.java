package io.tierwatch.dataset.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table, by column. A value is a text, a number, a boolean, a list of such, or null. */
record Row(Map<String, @Nullable Object> values) {

  String text(String column) {
    return String.valueOf(values.get(column));
  }

  @Nullable String textOrNull(String column) {
    Object value = values.get(column);
    return value == null ? null : value.toString();
  }

  int whole(String column) {
    Integer value = wholeOrNull(column);
    if (value == null) {
      throw new IllegalStateException("a row without " + column);
    }
    return value;
  }

  @Nullable Integer wholeOrNull(String column) {
    return values.get(column) instanceof Number number ? (Integer) number.intValue() : null;
  }

  boolean flag(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  List<Integer> wholes(String column) {
    List<Integer> wholes = new ArrayList<>();
    if (values.get(column) instanceof List<?> list) {
      for (Object item : list) {
        wholes.add(((Number) item).intValue());
      }
    }
    return wholes;
  }

  List<String> texts(String column) {
    List<String> texts = new ArrayList<>();
    if (values.get(column) instanceof List<?> list) {
      for (Object item : list) {
        texts.add(String.valueOf(item));
      }
    }
    return texts;
  }
}
