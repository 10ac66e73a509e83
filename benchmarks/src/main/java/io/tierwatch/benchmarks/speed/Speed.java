package io.tierwatch.benchmarks.speed;

import java.util.Collection;
import org.openjdk.jmh.results.Result;
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

  static Speed of(RunResult result, int bytes) {
    Collection<String> labels = result.getSecondaryResults().keySet();
    if (!labels.contains("nanos") || !labels.contains("texts")) {
      throw new IllegalStateException("the benchmark counted no time but " + labels);
    }
    Result<?> time = result.getPrimaryResult();
    double megabytes = bytes / MEGA;
    double seconds = result.getSecondaryResults().get("nanos").getScore() / NANOS_PER_SECOND;
    double texts = result.getSecondaryResults().get("texts").getScore();
    return new Speed(
        result.getParams().getBenchmark(),
        megabytes / (time.getScore() / MILLIS_PER_SECOND),
        megabytes * texts / seconds,
        time.getScore());
  }
}
