package io.tierwatch.benchmarks.accuracy;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.fact.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact as the exchange format has it: the view in which facts are compared. */
record FactRow(String country, Map<String, @Nullable Object> fields) {

  private static final int DECIMALS = 4;

  static FactRow of(Fact fact) {
    return new FactRow(fact.country().code(), FactJson.fields(fact));
  }

  boolean is(String type) {
    return type.equals(fields.get("type"));
  }

  @Nullable Object get(String field) {
    return fields.get(field);
  }

  String text(String field) {
    return String.valueOf(fields.get(field));
  }

  List<?> list(String field) {
    return fields.get(field) instanceof List<?> list ? list : List.of();
  }

  /** A number, rounded so that equal numbers are equal however they were written. */
  @Nullable Double number(String field) {
    return fields.get(field) instanceof Number number
        ? BigDecimal.valueOf(number.doubleValue())
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .doubleValue()
        : null;
  }

  /** The line where the fact stands, or where what it covers starts. */
  int line() {
    Object line = fields.containsKey("line") ? fields.get("line") : fields.get("start");
    return line instanceof Number number ? number.intValue() : 0;
  }

  int whole(String field) {
    return fields.get(field) instanceof Number number ? number.intValue() : 0;
  }
}
