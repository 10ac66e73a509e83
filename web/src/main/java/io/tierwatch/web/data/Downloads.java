package io.tierwatch.web.data;

import io.tierwatch.dataset.export.Exporter;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.web.library.Shelf;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files of the dataset for taking away. Each is made when it is first asked for, and kept for as
 * long as the dataset and its reviews stay as they are.
 */
@Component
final class Downloads {

  /** How many are made at a time: each takes memory of its own. */
  private static final int AT_A_TIME = 2;

  private final Map<Download, Slot> slots = new EnumMap<>(Download.class);
  private final Maker maker;
  private final Semaphore places = new Semaphore(AT_A_TIME);
  private @Nullable Path folder;
  private int count;

  @Autowired
  Downloads() {
    this(Downloads::export);
  }

  Downloads(Maker maker) {
    this.maker = maker;
    for (Download download : Download.values()) {
      slots.put(download, new Slot(download));
    }
  }

  /** Makes a file of a state of the dataset. */
  interface Maker {
    void make(Download download, Shelf shelf, Path file) throws IOException, DatasetException;
  }

  /** A file, and what it was made of. */
  private record Kept(int version, String reviews, Path file) {}

  /**
   * The file in a form, open. Who asks for a form that is just made waits for it; other forms are
   * made meanwhile.
   *
   * @param reviews a text that changes with the reviews of the dataset
   */
  OpenFile open(Download download, Shelf shelf, String reviews)
      throws IOException, DatasetException {
    return Objects.requireNonNull(slots.get(download)).open(shelf, reviews);
  }

  /** The place of the files of one form. */
  private final class Slot {

    private final Download download;
    private @Nullable Kept kept;

    Slot(Download download) {
      this.download = download;
    }

    /** Opened before another can take its place: an open file is whole though its name is gone. */
    synchronized OpenFile open(Shelf shelf, String reviews) throws IOException, DatasetException {
      Kept old = kept;
      if (old != null && old.version() == shelf.version() && old.reviews().equals(reviews)) {
        return new OpenFile(old.file());
      }
      Kept fresh = new Kept(shelf.version(), reviews, makeInTurn(shelf));
      kept = fresh;
      if (old != null) {
        Files.deleteIfExists(old.file());
      }
      return new OpenFile(fresh.file());
    }

    private Path makeInTurn(Shelf shelf) throws IOException, DatasetException {
      places.acquireUninterruptibly();
      try {
        Path file = place(download);
        maker.make(download, shelf, file);
        return file;
      } finally {
        places.release();
      }
    }
  }

  private synchronized Path place(Download download) throws IOException {
    Path own = folder == null ? Files.createTempDirectory("tierwatch-downloads") : folder;
    folder = own;
    count++;
    return own.resolve(count + "-" + download.fileName());
  }

  private static void export(Download download, Shelf shelf, Path file)
      throws IOException, DatasetException {
    Exporter exporter = new Exporter(shelf.dataset());
    if (!download.format().isFolder()) {
      exporter.write(download.format(), file);
      return;
    }
    Path files = Files.createTempDirectory(file.getParent(), "files");
    try {
      zip(exporter.write(download.format(), files), file);
    } finally {
      FileSystemUtils.deleteRecursively(files);
    }
  }

  private static void zip(List<Path> files, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  @PreDestroy
  synchronized void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
