package io.tierwatch.web.library;

/** Something that was asked for is not in the dataset; the message says what, for the reader. */
public final class NotOnShelf extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotOnShelf(String message) {
    super(message);
  }
}
