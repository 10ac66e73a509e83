package io.tierwatch.dataset.export;

import java.util.Locale;

/** The forms that a dataset can be given on in. */
public enum ExportFormat {
  /** A folder with a file of comma-separated values for each table. */
  CSV(true),
  /** A folder with a file of JSON Lines for each table. */
  JSONL(true),
  /** A folder with a Parquet file for each table. */
  PARQUET(true),
  /** The files of CSV with a {@code datapackage.json} that describes them. */
  DATAPACKAGE(true),
  /** A workbook for people. */
  XLSX(false),
  /** The database. */
  DUCKDB(false);

  private final boolean folder;

  ExportFormat(boolean folder) {
    this.folder = folder;
  }

  /** Whether it is a folder of files, and not one file. */
  public boolean isFolder() {
    return folder;
  }

  /** The name as users type it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
