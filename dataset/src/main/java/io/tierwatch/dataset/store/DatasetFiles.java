package io.tierwatch.dataset.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the folder of a dataset. */
final class DatasetFiles {

  static final String MANIFEST = "manifest.json";
  static final String DATABASE = "tierwatch.duckdb";

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
    try {
      Path database = fresh.resolve(DATABASE);
      new GenerationWriter(selection).write(old.map(path -> path.resolve(DATABASE)), database);
      new Manifest(program, inputs(database)).write(fresh.resolve(MANIFEST));
    } catch (SQLException e) {
      throw new DatasetException(
          "the dataset " + generations.folder() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** What is kept must be readable, or else it would be lost in silence. */
  private void requireSound(Path old) throws DatasetException {
    try {
      Manifest.read(old.resolve(MANIFEST));
      Database.sandbox(old.resolve(DATABASE)).close();
    } catch (IOException | SQLException e) {
      throw generations.damaged("its generation " + old.getFileName() + " cannot be read", e);
    }
  }

  private static List<Manifest.Entry> inputs(Path file) throws SQLException {
    List<Manifest.Entry> entries = new ArrayList<>();
    try (Database database = Database.sandbox(file)) {
      for (Row row : database.rows("SELECT * FROM inputs ORDER BY edition, document, sha256")) {
        String bytes = String.valueOf(row.values().get("bytes"));
        InputFile input =
            new InputFile(
                row.text("document"), row.text("sha256"), (long) Double.parseDouble(bytes));
        entries.add(new Manifest.Entry(row.whole("edition"), input));
      }
    }
    return entries;
  }
}
