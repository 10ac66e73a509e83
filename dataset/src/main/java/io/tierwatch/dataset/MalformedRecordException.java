package io.tierwatch.dataset;

/** Says which line of a file of records is no record, and why, in one sentence. */
public final class MalformedRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  MalformedRecordException(int line, String why) {
    super("line " + line + " is no fact record: " + why);
    this.line = line;
  }

  /** The line of the file, from 1. */
  public int line() {
    return line;
  }
}
