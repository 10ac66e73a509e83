package io.tierwatch.dataset.store;

/** Says in one sentence why a dataset cannot be opened, filled or asked. */
public final class DatasetException extends Exception {

  private static final long serialVersionUID = 1L;

  public DatasetException(String message) {
    super(message);
  }

  public DatasetException(String message, Throwable cause) {
    super(message, cause);
  }
}
