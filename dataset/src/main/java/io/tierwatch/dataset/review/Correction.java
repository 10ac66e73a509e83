package io.tierwatch.dataset.review;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a fact should be.
 *
 * @param field the name of the field in the exchange format
 * @param value a text, a number, true or false, a list of texts, or null where it is not stated
 */
public record Correction(String field, @Nullable Object value) {

  /** What tells which fact it is, and where it stands: no matter of right and wrong. */
  private static final List<String> FIXED =
      List.of("type", "country", "edition", "line", "start", "end", "index", "of", "part");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final int LONGEST = 1000;
  private static final Object NOTHING = new Object();

  public Correction {
    value = value instanceof Number number ? (Double) number.doubleValue() : value;
  }

  /** The fields of a fact that can be corrected, with what was read. */
  public static Map<String, @Nullable Object> fields(Fact fact) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(FactJson.fields(fact));
    FIXED.forEach(fields::remove);
    return fields;
  }

  /**
   * A correction as somebody typed it: nothing for what is not stated, commas between the items of
   * a list.
   *
   * @throws IllegalArgumentException with one sentence, where the fact has no such field or the
   *     field no such value
   */
  public static Correction typed(Fact fact, String field, String typed) {
    if (!fields(fact).containsKey(field)) {
      throw new IllegalArgumentException("A " + fact.type() + " has no field '" + field + "'.");
    }
    String text = typed.strip();
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("The value is longer than " + LONGEST + " characters.");
    }
    String why = "";
    for (Object candidate : candidates(text, fields(fact).get(field))) {
      Correction correction = new Correction(field, candidate == NOTHING ? null : candidate);
      try {
        return correction.checked(fact);
      } catch (IllegalArgumentException | NullPointerException e) {
        why = String.valueOf(e.getMessage());
      }
    }
    throw new IllegalArgumentException("That value does not fit: " + why + ".");
  }

  /**
   * The fact as it should be.
   *
   * @throws IllegalArgumentException where the fact has no such field or the field no such value
   */
  public Fact applyTo(Fact fact) {
    Map<String, @Nullable Object> record = new LinkedHashMap<>(FactJson.record(fact, ""));
    record.put(field, value);
    return FactJson.fact(record);
  }

  /** The value in words of the exchange format; empty where it is not stated. */
  public String text() {
    return text(value);
  }

  /** A value of a field in words of the exchange format; empty where it is not stated. */
  public static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> items) {
      return String.join(", ", items.stream().map(String::valueOf).toList());
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString(number.longValue());
    }
    return value.toString();
  }

  /** What the text may mean, the narrowest first. */
  private static List<Object> candidates(String text, @Nullable Object read) {
    List<Object> candidates = new ArrayList<>();
    if (text.isEmpty()) {
      candidates.add(read instanceof List<?> ? List.of() : NOTHING);
      return candidates;
    }
    String plain = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    if (NUMBER.matcher(plain).matches()) {
      candidates.add(Double.valueOf(plain));
    }
    if (text.equals("true") || text.equals("false")) {
      candidates.add(Boolean.valueOf(text));
    }
    List<String> items = List.of(text.split("\\s*[,;]\\s*"));
    candidates.add(read instanceof List<?> ? items : text);
    return candidates;
  }

  /** Fields may be read leniently: what is not there afterwards was no value of the field. */
  private Correction checked(Fact fact) {
    Object kept = FactJson.fields(applyTo(fact)).get(field);
    if (!text(kept).equals(text(value))) {
      throw new IllegalArgumentException(field + " cannot be '" + text(value) + "'");
    }
    return new Correction(field, kept);
  }
}
