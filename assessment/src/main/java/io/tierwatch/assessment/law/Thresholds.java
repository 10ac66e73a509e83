package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of the reading that the statute does not give, each with its reason in the file. */
public final class Thresholds {

  private final Map<String, Double> values;

  private Thresholds(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  static Thresholds read(List<Block> blocks) {
    Map<String, Double> values = new HashMap<>();
    for (Block block : blocks) {
      block.expect("threshold", Set.of("value", "why"));
      block.one("why");
      Field field = block.one("value");
      try {
        values.put(block.name(), Double.parseDouble(field.value()));
      } catch (NumberFormatException e) {
        throw field.fault("'" + field.value() + "' is no number");
      }
    }
    return new Thresholds(values);
  }

  /** The threshold of this name. */
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no threshold '" + name + "'");
    }
    return value;
  }
}
