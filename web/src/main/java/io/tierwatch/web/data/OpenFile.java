package io.tierwatch.web.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.InputStreamResource;

/** A file that is open already, so that it can be sent whatever becomes of its name. */
final class OpenFile extends InputStreamResource {

  private final long length;

  private OpenFile(Path file) throws IOException {
    super(Files.newInputStream(file));
    this.length = Files.size(file);
  }

  static OpenFile of(Path file) throws IOException {
    return new OpenFile(file);
  }

  @Override
  public long contentLength() {
    return length;
  }
}
