package io.tierwatch.benchmarks.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many facts agree.
 *
 * @param hit facts that both sides have
 * @param reference facts that were made by hand
 * @param given facts that the program read
 */
record Score(int hit, int reference, int given) {

  private static final int DECIMALS = 3;

  Score plus(Score other) {
    return new Score(hit + other.hit, reference + other.reference, given + other.given);
  }

  /** Counts one comparison of a field. */
  static Score one(boolean right) {
    return new Score(right ? 1 : 0, 1, 1);
  }

  /** The share of what the program read that is right. */
  double precision() {
    return given == 0 ? 0 : (double) hit / given;
  }

  /** The share of what is there that the program read. */
  double recall() {
    return reference == 0 ? 0 : (double) hit / reference;
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** As a report shows it. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
