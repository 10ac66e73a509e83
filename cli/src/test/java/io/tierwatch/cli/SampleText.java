package io.tierwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of the sample edition. */
final class SampleText {

  private SampleText() {}

  static String read() {
    try (InputStream in = SampleText.class.getResourceAsStream("sample/tip-sample.txt")) {
      if (in == null) {
        throw new AssertionError("the sample is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
