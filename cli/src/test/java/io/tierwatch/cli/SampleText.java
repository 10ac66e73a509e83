package io.tierwatch.cli;

import io.tierwatch.briefing.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of the sample edition. */
final class SampleText {

  private SampleText() {}

  static String read() {
    try (InputStream in = Input.Sample.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
