package io.tierwatch.web.data;

import io.tierwatch.dataset.export.Exporter;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.web.library.Reviews;
import io.tierwatch.web.library.Shelf;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files of the dataset for taking away. Each is made when it is first asked for, and kept for as
 * long as the dataset and its reviews stay as they are.
 */
@Component
final class Downloads {

  private final Reviews reviews;
  private final Map<Download, Kept> kept = new EnumMap<>(Download.class);
  private @Nullable Path folder;
  private int count;

  Downloads(Reviews reviews) {
    this.reviews = reviews;
  }

  /** A file, and the state of the dataset and of its reviews that it was made of. */
  private record Kept(int version, String reviewed, Path file) {}

  /** The file; one is made at a time. */
  synchronized Path file(Download download, Shelf shelf) throws IOException, DatasetException {
    Kept old = kept.get(download);
    String reviewed = reviews.stamp();
    if (old != null && old.version() == shelf.version() && old.reviewed().equals(reviewed)) {
      return old.file();
    }
    Path file = made(download, shelf);
    kept.put(download, new Kept(shelf.version(), reviewed, file));
    if (old != null) {
      Files.deleteIfExists(old.file());
    }
    return file;
  }

  private Path made(Download download, Shelf shelf) throws IOException, DatasetException {
    Path own = folder == null ? Files.createTempDirectory("tierwatch-downloads") : folder;
    folder = own;
    Path file = own.resolve(++count + "-" + download.fileName());
    Exporter exporter = new Exporter(shelf.dataset());
    if (!download.format().isFolder()) {
      exporter.write(download.format(), file);
      return file;
    }
    Path files = Files.createTempDirectory(own, "files");
    try {
      zip(exporter.write(download.format(), files), file);
    } finally {
      FileSystemUtils.deleteRecursively(files);
    }
    return file;
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
