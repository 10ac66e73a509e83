package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.model.Edition;
import io.tierwatch.model.report.Report;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Long inputs take time in proportion to their length; the limits here are wide. */
class LargeInputTest {

  private static final Duration LONG = Duration.ofSeconds(40);
  private static final int FIFTY_MILLION = 50_000_000;

  private static byte[] repeated(String words, int length) {
    return words.repeat(length / words.length() + 1).getBytes(StandardCharsets.UTF_8);
  }

  private static Report read(byte[] content) throws UnreadableReportException {
    return Fiction.reader().read("large", content, Optional.of(new Edition(2019)));
  }

  /** Reads without an edition too, which has to be looked for. */
  private static void readUntold(byte[] content) {
    try {
      Fiction.reader().read("large", content, Optional.empty());
    } catch (UnreadableReportException e) {
      assertThat(e).hasMessageContaining("--edition");
    }
  }

  @Test
  void aLineOfFiftyMillionLettersIsNoReport() {
    byte[] content = repeated("a", FIFTY_MILLION);
    Assertions.assertTimeoutPreemptively(
        LONG,
        () ->
            assertThatThrownBy(() -> read(content)).isInstanceOf(UnreadableReportException.class));
  }

  @Test
  void aSentenceOfFiftyMillionLettersIsRead() {
    byte[] content =
        ("ARCADIA: TIER 2\n" + "and so on, ".repeat(FIFTY_MILLION / 11))
            .getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(
        LONG, () -> assertThat(read(content).narratives()).isNotEmpty());
  }

  @Test
  void copiesAreReadInProportion() throws UnreadableReportException {
    String copy = (Fiction.narrative("Arcadia") + "\n").repeat(40);
    read(copy.getBytes(StandardCharsets.UTF_8));
    long one = nanos(copy);
    long ten = nanos(copy.repeat(10));
    assertThat((double) ten / one).isLessThan(60);
  }

  /** Time of the processor, which a busy machine does not stretch. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long nanos(String text) throws UnreadableReportException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = cpuTime();
      assertThat(read(content).narratives()).isNotEmpty();
      best = Math.min(best, cpuTime() - start);
    }
    return best;
  }

  @Test
  void hostileRepetitionsStayLinear() {
    for (String words :
        new String[] {
          "1ARCADIA, ",
          "The Government of ",
          "PROTECTION",
          "Recommendations for ",
          ". . ",
          "2WL ",
          "a.b.",
          "(Tier 2) ",
          "• ",
          "TIER RANKING BY YEAR",
          "- ",
          "AAAA AAAA: TIER 2 ",
          "ARCADIA: TIER 2 and ",
          "1ARCADIA: TIER 2A. ",
          "\n\nARCADIA: TIER 2\n\nPROSECUTION\nWe.\n\n",
          "ARCADIA: TIER 2\n\n",
          " in 2016) "
        }) {
      byte[] content = repeated("ARCADIA: TIER 2\n" + words.repeat(10_000), 1);
      Assertions.assertTimeoutPreemptively(
          LONG,
          () -> {
            assertThat(read(content).narratives()).isNotEmpty();
            readUntold(content);
          },
          words);
    }
  }
}
