package io.tierwatch.web.library;

/** A state of the dataset that stays open for as long as somebody reads it. */
final class Lease implements AutoCloseable {

  private final Shelf shelf;
  private boolean returned;

  Lease(Shelf shelf) {
    this.shelf = shelf;
  }

  Shelf shelf() {
    return shelf;
  }

  /** Gives it back; more than once does no harm. */
  @Override
  public synchronized void close() {
    if (!returned) {
      returned = true;
      shelf.giveBack();
    }
  }
}
