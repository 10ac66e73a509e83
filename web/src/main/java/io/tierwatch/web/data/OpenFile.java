package io.tierwatch.web.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A file that is open already, so that it can be sent whatever becomes of its name. */
final class OpenFile extends AbstractResource {

  private final Path file;
  private final long length;
  private final AtomicReference<@Nullable InputStream> opened;

  OpenFile(Path file) throws IOException {
    this.file = file;
    this.length = Files.size(file);
    this.opened = new AtomicReference<>(Files.newInputStream(file));
  }

  /** The file from its beginning. Who asks for several parts of it may need it more than once. */
  @Override
  public InputStream getInputStream() throws IOException {
    InputStream first = opened.getAndSet(null);
    return first == null ? Files.newInputStream(file) : first;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public String getDescription() {
    return "a download";
  }
}
