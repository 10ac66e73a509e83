package io.tierwatch.dataset.export;

import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a dataset in a form that other programs open. */
public final class Exporter {

  private final Dataset dataset;

  public Exporter(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * Writes all of the dataset. Everything is written beside its place first, so that what fails
   * leaves no half of a file; other files in the folder stay.
   *
   * @param target a folder or a file, depending on the format
   * @return the files that were written
   */
  public List<Path> write(ExportFormat format, Path target) throws IOException, DatasetException {
    Path absolute = target.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IOException(target + " is no place to write to");
    }
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, ".tierwatch-export");
    try {
      fill(format, draft, String.valueOf(absolute.getFileName()));
      return moveInto(draft, format.isFolder() ? absolute : parent);
    } finally {
      remove(draft);
    }
  }

  private void fill(ExportFormat format, Path draft, String name)
      throws IOException, DatasetException {
    ReviewExport reviews = new ReviewExport(dataset);
    Path file = draft.resolve(name);
    switch (format) {
      case CSV, JSONL, PARQUET -> {
        new TableFiles(dataset, format).write(draft);
        reviews.write(draft, format);
      }
      case DATAPACKAGE -> {
        new TableFiles(dataset, ExportFormat.CSV).write(draft);
        reviews.write(draft, ExportFormat.CSV);
        new DataPackage(dataset.manifest()).write(draft);
      }
      case XLSX -> new Workbooks(dataset, reviews.rows()).write(file);
      case DUCKDB -> {
        Files.copy(dataset.databaseFile(), file);
        reviews.addTo(file);
      }
    }
  }

  private static List<Path> moveInto(Path draft, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> moved = new ArrayList<>();
    for (Path file : files(draft)) {
      Path place = folder.resolve(String.valueOf(file.getFileName()));
      Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
      moved.add(place);
    }
    return moved;
  }

  private static void remove(Path draft) throws IOException {
    for (Path file : files(draft)) {
      Files.delete(file);
    }
    Files.delete(draft);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
