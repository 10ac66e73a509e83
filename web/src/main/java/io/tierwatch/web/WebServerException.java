package io.tierwatch.web;

/** A site cannot start, for the reason that the message tells in a sentence. */
public final class WebServerException extends Exception {

  private static final long serialVersionUID = 1L;

  WebServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
