package io.tierwatch.web.sign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by the address that they come from. After five, each next one costs a
 * wait, twice as long as the one before.
 */
@Component
final class Attempts {

  private static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int ADDRESSES = 10_000;

  private final Ticker clock;
  private final Cache<String, Failures> failures;

  /** How many there were, and when the next may be made. */
  private record Failures(int count, long until) {}

  @Autowired
  Attempts() {
    this(Ticker.systemTicker());
  }

  Attempts(Ticker clock) {
    this.clock = clock;
    this.failures =
        Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(ADDRESSES).ticker(clock).build();
  }

  boolean mayTry(String from) {
    Failures before = failures.getIfPresent(from);
    return before == null || before.count() < FREE || clock.read() - before.until() >= 0;
  }

  void failed(String from) {
    failures
        .asMap()
        .compute(
            from,
            (address, before) -> {
              int count = before == null ? 1 : before.count() + 1;
              return new Failures(count, clock.read() + wait(count).toNanos());
            });
  }

  void succeeded(String from) {
    failures.invalidate(from);
  }

  private static Duration wait(int count) {
    int doublings = Math.min(Math.max(0, count - FREE), MOST_DOUBLINGS);
    return count < FREE ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << doublings);
  }
}
