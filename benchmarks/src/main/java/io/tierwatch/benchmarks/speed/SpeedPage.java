package io.tierwatch.benchmarks.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what was measured as a page. */
final class SpeedPage {

  private static final Map<String, String> NAMES =
      Map.of(
          "TierwatchBenchmark.reading", "Tierwatch: reading, from bytes to sentences",
          "TierwatchBenchmark.extraction", "Tierwatch: extraction, from sentences to facts",
          "TierwatchBenchmark.both", "Tierwatch: both, from bytes to facts",
          "TierwatchBenchmark.judging", "Tierwatch: judging, from facts to criteria and tiers",
          "TierwatchBenchmark.outlook", "Tierwatch: what would move each country",
          "CoreNlpTokenizerBenchmark.tokenize", "CoreNLP 4.5.10: tokenize, ssplit",
          "CoreNlpEntitiesBenchmark.entities", "CoreNLP 4.5.10: tokenize, ssplit, pos, lemma, ner");

  private static final String HEAD =
      """
      # Performance

      Measured on %s with `benchmarks/speed --models`, which writes this page: %s, %d processors, Java
      %s, JMH 1.37. The load of the machine was %.1f at the start and %.1f at the end; where it is above
      the number of processors, other programs took part of them, and speeds by the clock are too low.

      ## Warm speed

      The text is `%s`, %.2f MB. Each measurement goes through all of it on one thread, after warming up;
      CoreNLP's pipeline up to named entities gets only the first 40 kB, since it takes so long. All run
      one after the other on the same machine. *MB/s per core* counts the time in which a processor worked
      for the thread, *MB/s by the clock* also that in which it waited for its turn.

      | what | MB/s per core | MB/s by the clock | ms by the clock |
      | --- | --- | --- | --- |
      """;

  private static final String FOOT =
      """

      Stanford CoreNLP is under the GPL. It is used in `benchmarks` only, to compare with, and is never
      shipped. It does other work than Tierwatch: it knows no facts, but any English text.
      """;

  private static final String PROCESS =
      """

      ## The whole process

      `./tierwatch read` on the same text, from start to exit, the median of %d runs: %.2f s by the
      clock, %.2f s of the processors' work, at most %.0f MiB of memory.
      """;

  private SpeedPage() {}

  /** The state of the machine. */
  record Machine(String processor, int processors, String java, double before, double after) {}

  static String of(
      LocalDate date,
      Machine machine,
      String text,
      int bytes,
      List<Speed> speeds,
      Optional<WholeProcess> process,
      int runs) {
    StringBuilder page = new StringBuilder();
    page.append(
        format(
            HEAD,
            date,
            machine.processor(),
            machine.processors(),
            machine.java(),
            machine.before(),
            machine.after(),
            text,
            bytes / 1e6));
    for (Speed speed : speeds) {
      page.append(
          format(
              "| %s | %s | %s | %.0f |%n",
              name(speed.benchmark()),
              figure(speed.byCore()),
              figure(speed.byClock()),
              speed.milliseconds()));
    }
    page.append(FOOT);
    process.ifPresent(p -> page.append(format(PROCESS, runs, p.wall(), p.processor(), p.peak())));
    return page.toString();
  }

  private static String name(String benchmark) {
    String simple =
        benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    return NAMES.getOrDefault(simple, simple);
  }

  private static String figure(double speed) {
    return format(speed < 0.1 ? "%.3f" : "%.1f", speed);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
