package io.tierwatch.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.briefing.Input;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingRunTest {

  @TempDir Path folder;

  @Test
  void theSampleIsReadInAProcessOfItsOwn() throws Exception {
    Upload upload = run(Duration.ofMinutes(2), "2019");

    assertThat(upload.now().state()).isEqualTo(Upload.State.KEEPING);
    upload.finish();
    assertThat(upload.now().state()).isEqualTo(Upload.State.DONE);
    assertThat(upload.now().summary())
        .hasValueSatisfying(
            summary -> {
              assertThat(summary.countries()).hasSize(8);
              assertThat(summary.facts()).isGreaterThan(300);
              assertThat(summary.damaged()).isEqualTo(6);
            });
    assertThat(folder.resolve("dataset/current")).exists();
  }

  @Test
  void whatTakesTooLongIsEndedAndTold() throws Exception {
    Upload upload = run(Duration.ofMillis(1), "-");

    assertThat(upload.now().state()).isEqualTo(Upload.State.REFUSED);
    assertThat(upload.now().sentence()).startsWith("a.txt takes longer than");
    assertThat(folder.resolve("dataset/current")).doesNotExist();
  }

  private Upload run(Duration time, String edition) throws Exception {
    Path file = folder.resolve("report");
    try (InputStream sample = Input.Sample.open()) {
      Files.write(file, sample.readAllBytes());
    }
    Upload upload = new Upload("1", "a.txt");
    ReadingRun run = new ReadingRun(upload, time);
    Process process =
        run.start(
            folder,
            List.of(
                file.toString(), "a.txt", edition, folder.resolve("dataset").toString(), "tests"));
    run.follow(process);
    assertThat(process.waitFor()).isBetween(0, 255);
    return upload;
  }
}
