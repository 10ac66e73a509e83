package io.tierwatch.dataset;

import io.tierwatch.model.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a record as they are read; says which of them is not what it should be. */
final class FieldReader {

  private final Map<String, @Nullable Object> values;

  FieldReader(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /** A field is not what it should be. */
  static final class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadField(String why) {
      super(why);
    }
  }

  @Nullable Object value(String name) {
    return values.get(name);
  }

  String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw new BadField("it has no " + name);
    }
    return text;
  }

  @Nullable String textOrNull(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw new BadField(name + " is no text");
  }

  @Nullable Double numberOrNull(String name) {
    Object value = values.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new BadField(name + " is no number");
  }

  int whole(String name) {
    Double number = numberOrNull(name);
    if (number == null) {
      throw new BadField("it has no " + name);
    }
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw new BadField(name + " is no whole number");
    }
    return number.intValue();
  }

  @Nullable Integer wholeOrNull(String name) {
    return values.get(name) == null ? null : (Integer) whole(name);
  }

  @Nullable Boolean flagOrNull(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    throw new BadField(name + " is neither true nor false");
  }

  <E extends Enum<E> & Coded> E code(Class<E> type, String name) {
    E constant = codeOrNull(type, name);
    if (constant == null) {
      throw new BadField("it has no " + name);
    }
    return constant;
  }

  <E extends Enum<E> & Coded> @Nullable E codeOrNull(Class<E> type, String name) {
    String code = textOrNull(name);
    return code == null ? null : constant(type, name, code);
  }

  <E extends Enum<E> & Coded> List<E> codes(Class<E> type, String name) {
    List<E> constants = new ArrayList<>();
    for (String code : texts(name)) {
      constants.add(constant(type, name, code));
    }
    return constants;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(name)) {
      if (!(item instanceof String text)) {
        throw new BadField(name + " has an item that is no text");
      }
      texts.add(text);
    }
    return texts;
  }

  List<?> list(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new BadField(name + " is no list");
  }

  private static <E extends Enum<E> & Coded> E constant(Class<E> type, String name, String code) {
    return Coded.find(type, code)
        .orElseThrow(() -> new BadField("there is no " + name + " '" + code + "'"));
  }
}
