package io.tierwatch.web.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.dataset.store.SqlResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QueryGateTest {

  @Test
  void twoRunAtATimeAndTheRestIsTurnedAwayWithASentence() throws Exception {
    QueryGate gate = new QueryGate();
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService readers = Executors.newFixedThreadPool(20);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(
          readers.submit(
              () -> {
                try {
                  gate.run(
                      () -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        waitFor(end);
                        running.decrementAndGet();
                        return new SqlResult(List.of(), List.of(), false);
                      });
                  return "ran";
                } catch (QueryGate.Busy e) {
                  return String.valueOf(e.getMessage());
                }
              }));
    }
    for (int i = 0; i < 100 && done(answers) < 18; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(done(answers)).isEqualTo(18);
    end.countDown();
    List<String> told = new ArrayList<>();
    for (Future<String> answer : answers) {
      told.add(answer.get(10, TimeUnit.SECONDS));
    }
    readers.shutdown();

    assertThat(most).hasValue(2);
    assertThat(told).filteredOn("ran"::equals).hasSize(2);
    assertThat(told)
        .filteredOn(answer -> !answer.equals("ran"))
        .containsOnly("Other queries are running just now: try again in a few seconds.");
  }

  private static long done(List<Future<String>> answers) {
    return answers.stream().filter(Future::isDone).count();
  }

  private static void waitFor(CountDownLatch end) {
    try {
      end.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
