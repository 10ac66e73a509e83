package io.tierwatch.dataset.store;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Work in a thread of its own. Closing waits for its end, and throws what it threw: nobody goes on
 * while it may still write.
 */
final class Beside implements AutoCloseable {

  /** Work that writes files. */
  interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  private final FutureTask<Boolean> task;

  Beside(Work work) {
    task =
        new FutureTask<>(
            () -> {
              work.run();
              return true;
            });
    new Thread(task, "tierwatch-beside").start();
  }

  @Override
  public void close() throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException failure(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    } else if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
