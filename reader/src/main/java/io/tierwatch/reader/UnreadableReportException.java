package io.tierwatch.reader;

/** An input that cannot be read as a report. Its message is one sentence for the user. */
public class UnreadableReportException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With one sentence that says what is wrong, where, and what to do. */
  public UnreadableReportException(String message) {
    super(message);
  }
}
