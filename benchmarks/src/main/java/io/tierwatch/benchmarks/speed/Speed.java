package io.tierwatch.benchmarks.speed;

import org.openjdk.jmh.results.RunResult;

/**
 * How fast something goes through the text.
 *
 * @param byClock megabytes in a second by the clock
 * @param byCore megabytes in a second of a processor's work
 */
record Speed(String benchmark, double byClock, double byCore, double milliseconds) {

  private static final double MEGA = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double MILLIS_PER_SECOND = 1e3;

  static Speed of(RunResult result) {
    double milliseconds = result.getPrimaryResult().getScore();
    double bytes = counted(result, "bytes");
    double nanos = counted(result, "nanos");
    double megabytes = bytes / counted(result, "texts") / MEGA;
    return new Speed(
        result.getParams().getBenchmark(),
        megabytes / (milliseconds / MILLIS_PER_SECOND),
        bytes / MEGA / (nanos / NANOS_PER_SECOND),
        milliseconds);
  }

  private static double counted(RunResult result, String what) {
    var counter = result.getSecondaryResults().get(what);
    if (counter == null) {
      throw new IllegalStateException("the benchmark did not count its " + what);
    }
    return counter.getScore();
  }
}
