package io.tierwatch.reader;

/** A report does not tell which year's edition it is: whoever has it must say so. */
public final class UnknownEditionException extends UnreadableReportException {

  private static final long serialVersionUID = 1L;

  UnknownEditionException(String document) {
    super(document + " does not tell which year's edition it is: give --edition YEAR.");
  }
}
