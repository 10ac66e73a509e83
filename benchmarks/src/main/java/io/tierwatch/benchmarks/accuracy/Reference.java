package io.tierwatch.benchmarks.accuracy;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.MalformedRecordException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Facts that were made by hand, by country. */
final class Reference {

  private static final String ENDING = ".jsonl";

  private Reference() {}

  /** Reads a folder with a file of records for each country, named by its code. */
  static Map<String, List<FactRow>> read(Path folder) throws IOException {
    Map<String, List<FactRow>> rows = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        String code = name.substring(0, name.length() - ENDING.length());
        rows.put(code.toUpperCase(Locale.ROOT), rowsOf(file));
      }
    }
    return rows;
  }

  private static List<FactRow> rowsOf(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<FactRow> rows = new ArrayList<>();
      FactJson.read(in).forEach(fact -> rows.add(FactRow.of(fact)));
      return rows;
    } catch (MalformedRecordException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
