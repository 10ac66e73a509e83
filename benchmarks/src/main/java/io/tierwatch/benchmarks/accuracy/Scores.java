package io.tierwatch.benchmarks.accuracy;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The scores of one narrative or of many: by type, by metric, and of the fields of matches. */
final class Scores {

  private final Map<String, Score> types = new TreeMap<>();
  private final Map<String, Score> metrics = new TreeMap<>();
  private final Map<String, Score> fields = new TreeMap<>();

  static Scores sum(Collection<Scores> parts) {
    Scores sum = new Scores();
    for (Scores part : parts) {
      part.types.forEach(sum::addType);
      part.metrics.forEach(sum::addMetric);
      part.fields.forEach(sum::addField);
    }
    return sum;
  }

  void addType(String type, Score score) {
    types.merge(type, score, Score::plus);
  }

  void addMetric(String metric, Score score) {
    metrics.merge(metric, score, Score::plus);
  }

  void addField(String field, Score score) {
    fields.merge(field, score, Score::plus);
  }

  /** By type; {@code measure:headline} has the headline measures alone. */
  Map<String, Score> types() {
    return types;
  }

  /** Of one type, which may be absent. */
  Score type(String type) {
    return types.getOrDefault(type, new Score(0, 0, 0));
  }

  /** Of measures, by metric. */
  Map<String, Score> metrics() {
    return metrics;
  }

  /** How often a field of two matching facts is the same, by type and field. */
  Map<String, Score> fields() {
    return fields;
  }
}
