package io.tierwatch.benchmarks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Narratives that shaped the rules in the same degree.
 *
 * @param note how their texts were used
 * @param countries their codes
 */
record NarrativeGroup(String name, String note, List<String> countries) {

  NarrativeGroup {
    countries = List.copyOf(countries);
  }

  /** The groups of the resource {@code groups.txt}, in its order. */
  static List<NarrativeGroup> load() {
    InputStream stream = NarrativeGroup.class.getResourceAsStream("groups.txt");
    if (stream == null) {
      throw new IllegalStateException("the resource groups.txt is not there");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NarrativeGroup> parse(List<String> lines) {
    List<NarrativeGroup> groups = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith(" ") && !groups.isEmpty()) {
        groups.add(groups.remove(groups.size() - 1).with(List.of(line.strip().split("\\s+"))));
      } else if (!line.startsWith(" ") && colon > 0) {
        String name = line.substring(0, colon);
        groups.add(new NarrativeGroup(name, line.substring(colon + 1).strip(), List.of()));
      } else {
        throw new IllegalArgumentException(
            "groups.txt, line " + number + ": neither 'NAME: note' nor indented codes");
      }
    }
    return List.copyOf(groups);
  }

  private NarrativeGroup with(List<String> more) {
    List<String> all = new ArrayList<>(countries);
    all.addAll(more);
    return new NarrativeGroup(name, note, all);
  }
}
