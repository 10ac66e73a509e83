package io.tierwatch.reader.pdf;

/** A PDF file whose text cannot be read. Its message ends a sentence that begins with its name. */
public final class UnreadablePdfException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadablePdfException(String message) {
    super(message);
  }
}
