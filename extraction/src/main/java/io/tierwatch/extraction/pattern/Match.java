package io.tierwatch.extraction.pattern;

import java.util.Map;

/** Where a pattern matched: tokens, and those of its labelled elements. */
public final class Match {

  private final int start;
  private final int end;
  private final int[] captured;
  private final Map<String, Integer> labels;

  Match(int start, int end, int[] captured, Map<String, Integer> labels) {
    this.start = start;
    this.end = end;
    this.captured = captured.clone();
    this.labels = labels;
  }

  /** The first token. */
  public int start() {
    return start;
  }

  /** The token behind the last. */
  public int end() {
    return end;
  }

  /** Whether an element with this label took part in the match. */
  public boolean has(String label) {
    Integer index = labels.get(label);
    return index != null && captured[index * 2 + 1] > 0;
  }

  /** The first token of the element with this label, or the first of the match without one. */
  public int start(String label) {
    Integer index = labels.get(label);
    return index == null || captured[index * 2 + 1] == 0 ? start : captured[index * 2];
  }

  /** The token behind the element with this label, or behind the match without one. */
  public int end(String label) {
    Integer index = labels.get(label);
    return index == null || captured[index * 2 + 1] == 0 ? end : captured[index * 2 + 1];
  }
}
