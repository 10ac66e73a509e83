package io.tierwatch.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How long a processor worked for the calling thread: what a core does, even where the machine is
 * shared and the clock goes on while the thread waits for its turn.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {

  /** How often the text was gone through. */
  public long texts;

  /** The size of what was gone through. */
  public long bytes;

  /** The time that this took. */
  public long nanos;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** The time so far, to be handed to {@link #add}. */
  long now() {
    return threads.getCurrentThreadCpuTime();
  }

  void add(long since, int size) {
    texts++;
    bytes += size;
    nanos += now() - since;
  }
}
