package io.tierwatch.web.upload;

import io.tierwatch.dataset.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of the process that reads an upload, which is ended when its time is over. */
final class ReadingRun {

  private static final String MEMORY = "-Xmx384m";

  private final Upload upload;
  private final Duration time;

  ReadingRun(Upload upload, Duration time) {
    this.upload = upload;
    this.time = time;
  }

  /**
   * Starts it.
   *
   * @param folder a folder for what it writes aside
   * @param arguments those of {@link ReaderProcess}
   */
  Process start(Path folder, List<String> arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            MEMORY,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            ReaderProcess.class.getName());
    builder.command().addAll(arguments);
    // The password is none of its business.
    builder.environment().keySet().removeIf(name -> name.startsWith("TIERWATCH_"));
    return builder.redirectError(Redirect.DISCARD).start();
  }

  /** Hears what it tells until it ends. */
  void follow(Process process) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      upload.to(Upload.State.READING);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
    } finally {
      alarm.cancel(false);
      process.destroyForcibly();
    }
    if (!upload.isRead()) {
      upload.refuse(late.get() ? late() : lost());
    }
  }

  private void hear(String line) {
    try {
      upload.hear(new Json().object(line));
    } catch (IOException e) {
      // Half a line of a process that was ended: what is lost is told at the end.
      return;
    }
  }

  private String late() {
    return upload.now().label()
        + " takes longer than "
        + time.toMinutes()
        + " minutes and was given up: give it in parts, or read it with 'tierwatch read'.";
  }

  private String lost() {
    return upload.now().label()
        + " could not be read within the memory that an upload has: give it in parts, or read it"
        + " with 'tierwatch read'.";
  }
}
