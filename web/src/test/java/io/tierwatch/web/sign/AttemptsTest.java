package io.tierwatch.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private final AtomicLong time = new AtomicLong();
  private final Attempts attempts = new Attempts(time::get);

  @Test
  void fiveWrongPasswordsCostAWaitAndEachNextOneALongerOne() {
    fail(4);
    assertThat(attempts.mayTry("a")).isTrue();
    fail(1);
    assertThat(attempts.mayTry("a")).isFalse();
    pass(29);
    assertThat(attempts.mayTry("a")).isFalse();
    pass(1);
    assertThat(attempts.mayTry("a")).isTrue();
    fail(1);
    pass(59);
    assertThat(attempts.mayTry("a")).isFalse();
    pass(1);
    assertThat(attempts.mayTry("a")).isTrue();
  }

  @Test
  void othersDoNotWait() {
    fail(9);
    assertThat(attempts.mayTry("b")).isTrue();
  }

  @Test
  void theRightPasswordWipesTheCount() {
    fail(4);
    attempts.succeeded("a");
    fail(4);
    assertThat(attempts.mayTry("a")).isTrue();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed("a");
    }
  }

  private void pass(long seconds) {
    time.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
