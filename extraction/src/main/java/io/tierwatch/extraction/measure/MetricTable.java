package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.lexicon.LexiconLoader;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Metric;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which metric a figure has, by the word that governs it and the noun that it counts. */
final class MetricTable {

  private static final String FILE = "measure/metrics.txt";

  private final Map<Governor, Map<Noun, Metric>> governed = new EnumMap<>(Governor.class);
  private final Map<Noun, Metric> byNoun = new EnumMap<>(Noun.class);

  private MetricTable() {}

  /** Reads the table; a word that is none of its kinds is an error that names the line. */
  static MetricTable load() {
    MetricTable table = new MetricTable();
    List<String> lines = LexiconLoader.lines(Language.class, FILE);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          table.add(lines.get(i).strip().split("\\s+"));
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(FILE + ", line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return table;
  }

  private void add(String[] cells) {
    Metric metric =
        Coded.find(Metric.class, cells[cells.length - 1])
            .orElseThrow(
                () -> new IllegalArgumentException("no metric " + cells[cells.length - 1]));
    for (int i = 1; i < cells.length - 1; i++) {
      Noun noun = Noun.valueOf(cells[i].toUpperCase(Locale.ROOT));
      if (cells[0].equals("-")) {
        byNoun.put(noun, metric);
      } else {
        Governor governor = Governor.valueOf(cells[0].toUpperCase(Locale.ROOT));
        governed.computeIfAbsent(governor, g -> new EnumMap<>(Noun.class)).put(noun, metric);
      }
    }
  }

  /** The metric that this noun is by itself, or null. */
  @Nullable Metric of(Noun noun) {
    return byNoun.get(noun);
  }

  /**
   * The metric of a figure of this noun under this governor, or null when they don't go together.
   */
  @Nullable Metric of(Governor governor, Noun noun) {
    Map<Noun, Metric> row = governed.get(governor);
    return row == null ? null : row.get(noun);
  }
}
