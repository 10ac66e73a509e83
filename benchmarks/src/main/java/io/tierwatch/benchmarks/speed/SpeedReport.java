package io.tierwatch.benchmarks.speed;

import io.tierwatch.dataset.AtomicFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all measurements of speed, one after the other, and writes the page. */
public final class SpeedReport {

  private static final String TAGGER =
      "/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final Path CPUS = Path.of("/proc/cpuinfo");
  private static final int RUNS = 9;

  private SpeedReport() {}

  /** Takes the page to write. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Path page = Path.of(arguments[0]);
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    double before = system.getSystemLoadAverage();
    int bytes = Text.bytes().length;
    List<Speed> speeds = new ArrayList<>();
    for (RunResult result : new Runner(options().build()).run()) {
      speeds.add(Speed.of(result));
    }
    Optional<WholeProcess> process = process();
    SpeedPage.Machine machine =
        new SpeedPage.Machine(
            processor(),
            system.getAvailableProcessors(),
            System.getProperty("java.version"),
            before,
            system.getSystemLoadAverage());
    String text =
        SpeedPage.of(
            LocalDate.now(ZoneOffset.UTC),
            machine,
            String.valueOf(Text.path().getFileName()),
            bytes,
            speeds,
            process,
            RUNS);
    AtomicFile.write(page, out -> out.write(text));
    System.out.println("wrote " + page);
  }

  /** All benchmarks, but that of the pipeline which needs models only where they are. */
  private static ChainedOptionsBuilder options() {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .timeout(TimeValue.minutes(60))
            .include(TierwatchBenchmark.class.getSimpleName())
            .include(CoreNlpTokenizerBenchmark.class.getSimpleName());
    if (SpeedReport.class.getResource(TAGGER) == null) {
      System.out.println("CoreNLP's models are not there: its pipeline is left out (--models).");
      return options;
    }
    return options.include(CoreNlpEntitiesBenchmark.class.getSimpleName());
  }

  /** The whole process, or nothing, and why, where the command does not run. */
  private static Optional<WholeProcess> process() throws InterruptedException {
    try {
      return WholeProcess.reading(Text.path(), RUNS);
    } catch (IOException e) {
      System.err.println("speed: the whole process was not measured: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static String processor() throws IOException {
    if (Files.isReadable(CPUS)) {
      for (String line : Files.readAllLines(CPUS)) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    }
    return System.getProperty("os.arch");
  }
}
