package io.tierwatch.web.data;

import io.tierwatch.dataset.export.ExportFormat;
import java.util.Arrays;
import java.util.Optional;

/** A form in which all of the dataset can be taken away, as one file. */
enum Download {
  XLSX(
      ExportFormat.XLSX,
      "Excel workbook",
      "sheets for tiers, figures with the year before, findings, recommendations",
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV(ExportFormat.CSV, "CSV", "a zip with a file for each table", "csv.zip", "application/zip"),
  JSONL(
      ExportFormat.JSONL,
      "JSON Lines",
      "a zip with a file for each table, a record on each line",
      "jsonl.zip",
      "application/zip"),
  PARQUET(
      ExportFormat.PARQUET,
      "Parquet",
      "a zip with a file for each table, for pandas, R, Spark and the like",
      "parquet.zip",
      "application/zip"),
  DATAPACKAGE(
      ExportFormat.DATAPACKAGE,
      "Frictionless data package",
      "the CSV files with a description of every column that programs read",
      "datapackage.zip",
      "application/zip"),
  DUCKDB(
      ExportFormat.DUCKDB,
      "DuckDB database",
      "all tables in one file, to ask with SQL",
      "duckdb",
      "application/octet-stream");

  private final ExportFormat format;
  private final String title;
  private final String use;
  private final String ending;
  private final String mediaType;

  Download(ExportFormat format, String title, String use, String ending, String mediaType) {
    this.format = format;
    this.title = title;
    this.use = use;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  static Optional<Download> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The last part of its address. */
  String code() {
    return format.toString();
  }

  ExportFormat format() {
    return format;
  }

  String title() {
    return title;
  }

  String use() {
    return use;
  }

  String fileName() {
    return "tierwatch." + ending;
  }

  String mediaType() {
    return mediaType;
  }
}
