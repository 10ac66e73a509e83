package io.tierwatch.briefing;

import io.tierwatch.model.Edition;
import io.tierwatch.reader.PrintedReport;
import io.tierwatch.reader.ReportReader;
import io.tierwatch.reader.UnreadableReportException;
import io.tierwatch.reader.pdf.PageListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a report comes from. */
public sealed interface Input {

  /** The name by which messages call it. */
  String name();

  /** The file that it is in, where it is in one. */
  default Optional<Path> file() {
    return this instanceof OfFile file
        ? Optional.of(file.path())
        : this instanceof Labelled file ? Optional.of(file.path()) : Optional.empty();
  }

  /** Reads the report, and tells the listener of each page where the input has pages. */
  PrintedReport read(ReportReader reader, Optional<Edition> edition, PageListener pages)
      throws UnreadableReportException;

  /** A file. */
  record OfFile(Path path) implements Input {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public PrintedReport read(ReportReader reader, Optional<Edition> edition, PageListener pages)
        throws UnreadableReportException {
      return reader.readWithPages(path, edition, pages);
    }
  }

  /** A file that its owner calls otherwise than it is called here. */
  record Labelled(String name, Path path) implements Input {
    @Override
    public PrintedReport read(ReportReader reader, Optional<Edition> edition, PageListener pages)
        throws UnreadableReportException {
      try {
        return reader.readWithPages(name, Files.readAllBytes(path), edition, pages);
      } catch (OutOfMemoryError e) {
        throw new UnreadableReportException(name + " is too large: give it in parts.");
      } catch (IOException e) {
        throw new UnreadableReportException(name + " cannot be read.");
      }
    }
  }

  /** The standard input. */
  record OfStream(InputStream in) implements Input {
    @Override
    public String name() {
      return "standard input";
    }

    @Override
    public PrintedReport read(ReportReader reader, Optional<Edition> edition, PageListener pages)
        throws UnreadableReportException {
      try {
        return reader.readWithPages(name(), in.readAllBytes(), edition, pages);
      } catch (IOException e) {
        throw new UnreadableReportException("standard input cannot be read: " + e.getMessage());
      }
    }
  }

  /** The sample edition that comes with the program. */
  record Sample() implements Input {

    private static final String RESOURCE = "sample/tip-sample.txt";

    @Override
    public String name() {
      return "tip-sample.txt";
    }

    @Override
    public PrintedReport read(ReportReader reader, Optional<Edition> edition, PageListener pages)
        throws UnreadableReportException {
      try (InputStream in = open()) {
        return reader.readWithPages(name(), in.readAllBytes(), edition, pages);
      } catch (IOException e) {
        throw new UnreadableReportException("the sample cannot be read: " + e.getMessage());
      }
    }

    /** Its bytes. */
    public static InputStream open() throws IOException {
      InputStream in = Sample.class.getResourceAsStream(RESOURCE);
      if (in == null) {
        throw new IOException("it is not in this build");
      }
      return in;
    }
  }
}
