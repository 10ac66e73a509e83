package io.tierwatch.assessment.tier;

import java.util.List;

/**
 * A reason for our reading of a tier.
 *
 * @param lines the lines of the narrative that it rests on; none for one of the law or history
 */
public record Reason(String text, List<Integer> lines) {

  public Reason {
    lines = List.copyOf(lines);
  }

  /** A reason that rests on no line. */
  static Reason of(String text) {
    return new Reason(text, List.of());
  }
}
