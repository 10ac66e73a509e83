package io.tierwatch.web.sql;

import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.SqlResult;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few queries run at a time, so that they leave the machine to the pages of the others. */
final class QueryGate {

  private static final int AT_A_TIME = 2;
  private static final int WAITING = 8;
  private static final long PATIENCE = 3;

  private final Semaphore running = new Semaphore(AT_A_TIME, true);
  private final Semaphore waiting = new Semaphore(AT_A_TIME + WAITING);

  /** Others are running, and the wait was too long; the message says so to the reader. */
  static final class Busy extends Exception {
    private static final long serialVersionUID = 1L;

    Busy() {
      super("Other queries are running just now: try again in a few seconds.");
    }
  }

  /** Something to run. */
  interface Query {
    SqlResult run() throws DatasetException;
  }

  /** Runs it when its turn comes. */
  SqlResult run(Query query) throws DatasetException, Busy {
    if (!waiting.tryAcquire()) {
      throw new Busy();
    }
    try {
      if (!running.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw new Busy();
      }
      try {
        return query.run();
      } finally {
        running.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      waiting.release();
    }
  }
}
