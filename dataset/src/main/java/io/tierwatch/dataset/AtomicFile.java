package io.tierwatch.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that a reader sees the old content or the new, and never a part of it. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the writer is flushed and closed by the caller. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a file in UTF-8, with the folders above it. The content goes to a file beside the target
   * first, which then takes its place in one step; when writing fails, the target is as before.
   */
  public static void write(Path target, Content content) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    if (folder == null || name == null) {
      throw new IOException(target + " is no place for a file");
    }
    Files.createDirectories(folder);
    // Not Files.createTempFile, whose files only their owner can read.
    long process = ProcessHandle.current().pid();
    Path draft = folder.resolve("." + name + "." + process + "." + System.nanoTime() + ".tmp");
    try {
      try (BufferedWriter out =
          Files.newBufferedWriter(draft, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      replace(draft, absolute);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void replace(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
