package io.tierwatch.reader.pdf;

/** Hears how far the reading of a file is. */
@FunctionalInterface
public interface PageListener {

  /** Hears nothing. */
  PageListener SILENT = (page, pages) -> {};

  /** A page, counted from 1, has been read. */
  void read(int page, int pages);
}
