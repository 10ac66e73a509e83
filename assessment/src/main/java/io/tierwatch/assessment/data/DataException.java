package io.tierwatch.assessment.data;

/** A fault in a resource file, with the file and the line. */
public final class DataException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** A fault on a line of a file. */
  public DataException(String file, int line, String message) {
    super(file + ", line " + line + ": " + message);
  }
}
