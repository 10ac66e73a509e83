package io.tierwatch.dataset.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same content gives the same bytes. */
final class SteadyZip {

  private static final LocalDateTime SOME_TIME = LocalDateTime.of(2001, 7, 12, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  private SteadyZip() {}

  static void copy(Path workbook, Path target) throws IOException {
    try (ZipFile in = new ZipFile(workbook.toFile());
        OutputStream file = Files.newOutputStream(target);
        ZipOutputStream out = new ZipOutputStream(file)) {
      List<? extends ZipEntry> entries = Collections.list(in.entries());
      for (ZipEntry entry : entries) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(SOME_TIME);
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          write(entry.getName(), content, out);
        }
        out.closeEntry();
      }
    }
  }

  private static void write(String name, InputStream content, OutputStream out) throws IOException {
    if (name.equals(PROPERTIES)) {
      out.write(timeless(content.readAllBytes()));
    } else {
      content.transferTo(out);
    }
  }

  private static byte[] timeless(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    String times = ">[0-9]{4}-[0-9]{2}-[0-9]{2}T[^<]*<";
    return text.replaceAll(times, ">" + SOME_TIME + ":00Z<").getBytes(StandardCharsets.UTF_8);
  }
}
