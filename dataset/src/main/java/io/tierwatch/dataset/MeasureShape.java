package io.tierwatch.dataset;

import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of a measure, which alone has an object within it: the part of a total. */
final class MeasureShape extends Shape<Measure> {

  MeasureShape() {
    super("measure", Measure.class);
  }

  @Override
  void write(Measure fact, Fields out) {
    Part part = fact.part();
    out.put("metric", fact.metric())
        .put("value", fact.value())
        .put("max", fact.max())
        .put("qualifier", fact.qualifier())
        .put("unit", fact.unit())
        .put("period", fact.period())
        .put("actor", fact.actor())
        .put("exploitation", fact.exploitation())
        .put("of", (Object) (part == null ? null : "part"))
        .put("line", (Object) fact.line());
    if (part != null) {
      out.put("part", (Object) fields(part));
    }
  }

  @Override
  Measure read(Evidence evidence, FieldReader in) {
    return new Measure(
        evidence,
        in.code(Metric.class, "metric"),
        in.numberOrNull("value"),
        in.numberOrNull("max"),
        in.code(Qualifier.class, "qualifier"),
        in.code(Unit.class, "unit"),
        new Period(in.text("period")),
        in.code(Actor.class, "actor"),
        in.codeOrNull(Exploitation.class, "exploitation"),
        part(in));
  }

  private static Map<String, String> fields(Part part) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "sex", part.sex());
    put(fields, "age", part.age());
    put(fields, "nationality", part.nationality());
    Exploitation exploitation = part.exploitation();
    put(fields, "exploitation", exploitation == null ? null : exploitation.code());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  private static @Nullable Part part(FieldReader in) {
    if (in.textOrNull("of") == null) {
      return null;
    }
    if (!(in.value("part") instanceof Map<?, ?> fields)) {
      return Part.UNNAMED;
    }
    // Other programs name parts by words of their own; what has no place in the model is left out.
    String exploitation = text(fields, "exploitation");
    return new Part(
        text(fields, "sex"),
        text(fields, "age"),
        text(fields, "nationality"),
        exploitation == null ? null : Coded.find(Exploitation.class, exploitation).orElse(null));
  }

  private static @Nullable String text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : null;
  }
}
