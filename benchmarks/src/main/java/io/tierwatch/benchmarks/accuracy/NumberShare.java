package io.tierwatch.benchmarks.accuracy;

import io.tierwatch.extraction.NumberAccount;
import java.util.List;

/**
 * How many numbers of a text are accounted for.
 *
 * @param inFact those that a fact holds
 * @param explained those that have a reason why no fact holds them
 * @param all every number
 */
record NumberShare(int inFact, int explained, int all) {

  static final NumberShare NONE = new NumberShare(0, 0, 0);

  static NumberShare of(List<NumberAccount> numbers) {
    return new NumberShare(
        count(numbers, NumberAccount.Status.IN_FACT),
        count(numbers, NumberAccount.Status.EXPLAINED),
        numbers.size());
  }

  private static int count(List<NumberAccount> numbers, NumberAccount.Status status) {
    return (int) numbers.stream().filter(number -> number.status() == status).count();
  }

  NumberShare plus(NumberShare other) {
    return new NumberShare(inFact + other.inFact, explained + other.explained, all + other.all);
  }

  double share() {
    return all == 0 ? 0 : (double) (inFact + explained) / all;
  }
}
