package io.tierwatch.benchmarks.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * When two facts of a type say the same. A line may be off by one or two, since a statement and its
 * figure can stand on neighbouring lines.
 */
enum Likeness {
  MEASURE {
    @Override
    boolean same(FactRow expected, FactRow given) {
      return equal(expected, given, "metric", "period")
          && equalNumbers(expected, given, "value", "max")
          && near(expected, given, 1);
    }
  },
  MONEY {
    @Override
    boolean same(FactRow expected, FactRow given) {
      return (sameAmount(expected, given, "usd") || sameAmount(expected, given, "local_amount"))
          && near(expected, given, 1);
    }
  },
  PENALTY {
    @Override
    boolean same(FactRow expected, FactRow given) {
      return equal(expected, given, "victim")
          && equalNumbers(expected, given, "min_years", "max_years")
          && near(expected, given, 2)
          && sameOffence(expected.text("offence"), given.text("offence"));
    }
  },
  SENTENCE {
    @Override
    boolean same(FactRow expected, FactRow given) {
      return equalNumbers(expected, given, "min_months", "max_months", "persons")
          && equal(expected, given, "kind")
          && near(expected, given, 1);
    }
  },
  SECTION {
    @Override
    boolean same(FactRow expected, FactRow given) {
      return equal(expected, given, "name")
          && apart(expected, given, "start") <= 1
          && apart(expected, given, "end") <= 2;
    }
  },
  RECOMMENDATION {
    @Override
    boolean same(FactRow expected, FactRow given) {
      return apart(expected, given, "start") <= 1
          && overlap(expected.text("text"), given.text("text")) >= LEAST_OVERLAP;
    }
  };

  private static final double LEAST_OVERLAP = 0.9;

  /** Whether {@code given} says what {@code expected} says. */
  abstract boolean same(FactRow expected, FactRow given);

  /** The type of fact, as records name it. */
  String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean equal(FactRow expected, FactRow given, String... fields) {
    for (String field : fields) {
      if (!Objects.equals(expected.get(field), given.get(field))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalNumbers(FactRow expected, FactRow given, String... fields) {
    for (String field : fields) {
      if (!Objects.equals(expected.number(field), given.number(field))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameAmount(FactRow expected, FactRow given, String field) {
    return expected.get(field) != null && equalNumbers(expected, given, field);
  }

  /** An offence may be recorded as trafficking in general or as one of its two kinds. */
  private static boolean sameOffence(String expected, String given) {
    return expected.equals(given) || expected.equals("trafficking") || given.equals("trafficking");
  }

  private static boolean near(FactRow expected, FactRow given, int most) {
    return Math.abs(expected.line() - given.line()) <= most;
  }

  private static int apart(FactRow expected, FactRow given, String field) {
    return Math.abs(expected.whole(field) - given.whole(field));
  }

  /** The share of words that two texts have in common, from 0 to 1. */
  private static double overlap(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    Map<String, Integer> free = new HashMap<>();
    for (String word : first) {
      free.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : second) {
      int left = free.getOrDefault(word, 0);
      if (left > 0) {
        free.put(word, left - 1);
        common++;
      }
    }
    return 2.0 * common / Math.max(1, first.size() + second.size());
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
