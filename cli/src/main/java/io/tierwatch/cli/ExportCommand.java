package io.tierwatch.cli;

import io.tierwatch.dataset.export.ExportFormat;
import io.tierwatch.dataset.export.Exporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a dataset in forms that other programs open. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write a dataset as CSV, JSON Lines, Parquet, a workbook ...",
    description = {
      "  csv, jsonl, parquet   a folder with a file for each table",
      "  datapackage           CSV with a Frictionless datapackage.json",
      "  xlsx                  a workbook: tiers, figures with the year before beside,",
      "                        findings, recommendations, data dictionary",
      "  duckdb                the database itself"
    },
    footer = {
      "",
      "Examples:",
      "  tierwatch export --format xlsx --out tip.xlsx",
      "  tierwatch export --format parquet --out tip-parquet --dataset tierwatch-data"
    })
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin DatasetOption dataset = new DatasetOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  ExportFormat format = ExportFormat.CSV;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "PATH",
      description = "The folder or file to write to, made where it is missing.")
  Path out = Path.of("tierwatch-export");

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (format.isFolder() && Files.exists(out) && !Files.isDirectory(out)) {
      throw Refusal.ofUsage(out + " is a file: " + format + " needs a folder.");
    }
    if (!format.isFolder() && Files.isDirectory(out)) {
      throw Refusal.ofUsage(out + " is a folder: " + format + " needs the name of a file.");
    }
    List<String> lines = new ArrayList<>();
    dataset.open(
        open -> new Exporter(open).write(format, out).forEach(file -> lines.add(file.toString())));
    lines.replaceAll(file -> "Written   " + file);
    console.print(lines);
    return 0;
  }
}
