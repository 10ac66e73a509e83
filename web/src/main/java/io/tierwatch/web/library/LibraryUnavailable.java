package io.tierwatch.web.library;

/** The dataset cannot be read, for the reason that the message tells in a sentence. */
public final class LibraryUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LibraryUnavailable(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
