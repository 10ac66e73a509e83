package io.tierwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a part of the real report lies beside the project, it is read as a whole. */
class RealReportTest {

  @Test
  void readsEveryNarrativeOfTheRealReport() throws Exception {
    Path corpus =
        Path.of(System.getProperty("tierwatch.shared", "none"), "corpus/tip-2019-part.txt");
    assumeTrue(Files.exists(corpus));

    Reading reading = new Readings().read(new Input.OfFile(corpus), Optional.empty());

    assertThat(reading.report().edition().year()).isEqualTo(2019);
    assertThat(reading.narratives()).hasSize(24);
    assertThat(reading.facts()).hasSizeGreaterThan(1000);
  }
}
