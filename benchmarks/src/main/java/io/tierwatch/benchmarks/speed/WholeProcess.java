package io.tierwatch.benchmarks.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the command from outside, as {@code /usr/bin/time -v} tells it.
 *
 * @param wall seconds by the clock
 * @param processor seconds of the processors' work
 * @param peak megabytes of memory at most
 */
record WholeProcess(double wall, double processor, double peak) {

  private static final Path TIME = Path.of("/usr/bin/time");
  private static final Path COMMAND = Path.of("tierwatch");
  private static final Pattern USER = Pattern.compile("User time \\(seconds\\): ([\\d.]+)");
  private static final Pattern SYSTEM = Pattern.compile("System time \\(seconds\\): ([\\d.]+)");
  private static final Pattern PEAK =
      Pattern.compile("Maximum resident set size \\(kbytes\\): (\\d+)");
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double KIB_PER_MIB = 1024;

  /** The median by wall time of some runs of {@code tierwatch read}, where both programs are. */
  static Optional<WholeProcess> reading(Path text, int runs)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(TIME) || !Files.isExecutable(COMMAND)) {
      return Optional.empty();
    }
    run(text); // builds the command where that was not done, and fills the file cache
    List<WholeProcess> all = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      all.add(run(text));
    }
    all.sort((a, b) -> Double.compare(a.wall, b.wall));
    return Optional.of(all.get(all.size() / 2));
  }

  private static WholeProcess run(Path text) throws IOException, InterruptedException {
    Path output = Files.createTempFile("tierwatch", ".out");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(TIME.toString(), "-v", "./" + COMMAND, "read", text.toString())
              .redirectOutput(output.toFile())
              .start();
      String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("the command failed: " + told);
      }
      double wall = (System.nanoTime() - start) / NANOS_PER_SECOND;
      return new WholeProcess(
          wall, number(USER, told) + number(SYSTEM, told), number(PEAK, told) / KIB_PER_MIB);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static double number(Pattern pattern, String told) throws IOException {
    Matcher matcher = pattern.matcher(told);
    if (!matcher.find()) {
      throw new IOException("/usr/bin/time did not tell '" + pattern + "'");
    }
    return Double.parseDouble(matcher.group(1));
  }
}
