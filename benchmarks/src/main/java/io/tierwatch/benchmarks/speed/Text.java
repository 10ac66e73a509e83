package io.tierwatch.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text that speed is measured on: that of the report where it is there, else the sample. */
final class Text {

  private static final List<String> PLACES =
      List.of(
          "../shared/corpus/tip-2019-part.txt",
          "briefing/src/main/resources/io/tierwatch/briefing/sample/tip-sample.txt");

  private Text() {}

  /** The path of the text, seen from the project's folder. */
  static Path path() {
    for (String place : PLACES) {
      Path path = Path.of(place);
      if (Files.isRegularFile(path)) {
        return path;
      }
    }
    throw new IllegalStateException("run this in the project's folder: there is no " + PLACES);
  }

  static byte[] bytes() {
    try {
      return Files.readAllBytes(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
