package io.tierwatch.dataset.store;

import io.tierwatch.dataset.search.SearchIndex;
import io.tierwatch.dataset.search.SearchIndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills the folder of a dataset. */
final class DatasetFiles {

  static final String MANIFEST = "manifest.json";
  static final String INDEX = "index";
  static final String DATABASE = "tierwatch.duckdb";
  static final String PAGES = "pages";

  private final Generations generations;
  private final String program;

  DatasetFiles(Path folder, String program) {
    this.generations = new Generations(folder);
    this.program = program;
  }

  void update(List<ReportReading> readings) throws DatasetException {
    Selection selection = new Selection(readings);
    try {
      generations.advance((old, fresh) -> fill(selection, old, fresh));
    } catch (IOException e) {
      throw new DatasetException(
          "the dataset " + generations.folder() + " cannot be written: " + e.getMessage(), e);
    }
  }

  private void fill(Selection selection, Optional<Path> old, Path fresh)
      throws IOException, DatasetException {
    if (old.isPresent()) {
      requireSound(old.get());
    }
    Beside indexing = new Beside(() -> index(selection, old, fresh.resolve(INDEX)));
    try (indexing) {
      List<Manifest.Entry> inputs =
          new GenerationWriter(selection)
              .write(old.map(path -> path.resolve(DATABASE)), fresh.resolve(DATABASE));
      Manifest manifest = new Manifest(program, inputs);
      pages(selection, manifest, old.map(path -> path.resolve(PAGES)), fresh.resolve(PAGES));
      manifest.write(fresh.resolve(MANIFEST));
    } catch (SQLException e) {
      throw new DatasetException(
          "the dataset " + generations.folder() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Files of an index never change, so what is kept of the old one is a copy with some left out.
   */
  private static void index(Selection selection, Optional<Path> old, Path fresh)
      throws IOException {
    Files.createDirectory(fresh);
    if (old.isPresent()) {
      try (Stream<Path> files = Files.list(old.get().resolve(INDEX))) {
        for (Path file : files.toList()) {
          Files.copy(file, fresh.resolve(String.valueOf(file.getFileName())));
        }
      }
    }
    try (SearchIndexWriter writer = new SearchIndexWriter(fresh)) {
      for (Selection.Chosen chosen : selection.countries()) {
        String country = chosen.country().narrative().country().code();
        writer.remove(country, chosen.report().edition().year());
        new PassageIndexing(chosen).write(writer);
      }
    }
  }

  /** The pages of every input of which something is in the dataset. */
  private static void pages(Selection selection, Manifest manifest, Optional<Path> old, Path fresh)
      throws IOException {
    Files.createDirectory(fresh);
    for (ReportReading report : selection.reports()) {
      PageArchive archive = new PageArchive(fresh, report.input().sha256());
      if (!report.pages().isEmpty() && !archive.exists()) {
        archive.write(report.pages());
      }
    }
    for (Manifest.Entry entry : manifest.inputs()) {
      PageArchive archive = new PageArchive(fresh, entry.file().sha256());
      Optional<PageArchive> older = old.map(path -> new PageArchive(path, entry.file().sha256()));
      if (older.isPresent() && older.get().exists() && !archive.exists()) {
        archive.copy(older.get());
      }
    }
  }

  /** What is kept must be readable, or else it would be lost in silence. */
  private void requireSound(Path old) throws DatasetException {
    try {
      Manifest.read(old.resolve(MANIFEST));
      Database.sandbox(old.resolve(DATABASE)).close();
      new SearchIndex(old.resolve(INDEX)).close();
    } catch (IOException | SQLException e) {
      throw generations.damaged("its generation " + old.getFileName() + " cannot be read", e);
    }
  }
}
