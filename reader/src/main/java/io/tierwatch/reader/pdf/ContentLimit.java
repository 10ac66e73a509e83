package io.tierwatch.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Refuses pages whose content is packed so that it unfolds to more than any page of print has. */
final class ContentLimit {

  /** Content packed smaller than this cannot unfold to much. */
  private static final long HARMLESS = 128L << 10;

  private static final long MOST = 64L << 20;

  private ContentLimit() {}

  static void check(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    long packed = 0;
    long unfolded = 0;
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      packed += stream.getLength();
      if (packed > HARMLESS) {
        unfolded += length(stream, MOST - unfolded);
      }
      if (unfolded > MOST) {
        throw new IOException("the content of a page is too large");
      }
    }
  }

  /** The length of unpacked content; counting ends behind the limit. */
  private static long length(PDStream stream, long limit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream in = stream.createInputStream()) {
      int read = in.read(buffer);
      while (read >= 0 && length <= limit) {
        length += read;
        read = in.read(buffer);
      }
    }
    return length;
  }
}
