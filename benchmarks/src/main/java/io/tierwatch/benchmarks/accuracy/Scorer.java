package io.tierwatch.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the facts of one narrative with those that were made by hand. */
final class Scorer {

  private static final Set<String> HEADLINE =
      Set.of("investigations", "prosecutions", "convictions", "victims_identified");
  private static final List<String> MEASURE_FIELDS =
      List.of("actor", "unit", "exploitation", "qualifier", "of");
  private static final List<String> MONEY_FIELDS = List.of("purpose", "period", "currency");
  private static final List<String> PLACEMENT_FIELDS =
      List.of(
          "tier",
          "standards",
          "movement",
          "previous_tier",
          "consecutive_years",
          "waiver",
          "overall_increasing");

  private final List<FactRow> reference;
  private final List<FactRow> given;
  private final Scores scores = new Scores();

  private Scorer(List<FactRow> reference, List<FactRow> given) {
    this.reference = reference;
    this.given = given;
  }

  private record Pair(FactRow expected, FactRow given) {}

  static Scores score(List<FactRow> reference, List<FactRow> given) {
    Scorer scorer = new Scorer(reference, given);
    for (Likeness likeness : Likeness.values()) {
      scorer.matchAll(likeness);
    }
    scorer.placement();
    scorer.efforts();
    scorer.findings();
    scorer.routes();
    return scorer.scores;
  }

  private void matchAll(Likeness likeness) {
    List<FactRow> expected = ofType(reference, likeness.type());
    List<FactRow> read = ofType(given, likeness.type());
    List<Pair> pairs = pair(expected, read, likeness);
    scores.addType(likeness.type(), new Score(pairs.size(), expected.size(), read.size()));
    if (likeness == Likeness.MEASURE) {
      headline(pairs, expected, read);
      metrics(pairs, expected, read);
      compareFields(pairs, "measure", MEASURE_FIELDS);
    } else if (likeness == Likeness.MONEY) {
      compareFields(pairs, "money", MONEY_FIELDS);
    }
  }

  /** Pairs greedily and one to one, the nearest line first. */
  private static List<Pair> pair(List<FactRow> expected, List<FactRow> read, Likeness likeness) {
    List<FactRow> free = new ArrayList<>(read);
    List<Pair> pairs = new ArrayList<>();
    for (FactRow row : expected) {
      int best = -1;
      for (int i = 0; i < free.size(); i++) {
        if (likeness.same(row, free.get(i))
            && (best < 0 || distance(row, free.get(i)) < distance(row, free.get(best)))) {
          best = i;
        }
      }
      if (best >= 0) {
        pairs.add(new Pair(row, free.remove(best)));
      }
    }
    return pairs;
  }

  private static int distance(FactRow a, FactRow b) {
    return Math.abs(a.line() - b.line());
  }

  private void headline(List<Pair> pairs, List<FactRow> expected, List<FactRow> read) {
    int hit = (int) pairs.stream().filter(pair -> isHeadline(pair.expected)).count();
    int wanted = (int) expected.stream().filter(Scorer::isHeadline).count();
    int found = (int) read.stream().filter(Scorer::isHeadline).count();
    scores.addType("measure:headline", new Score(hit, wanted, found));
  }

  private static boolean isHeadline(FactRow row) {
    return HEADLINE.contains(row.text("metric")) && row.get("of") == null;
  }

  private void metrics(List<Pair> pairs, List<FactRow> expected, List<FactRow> read) {
    pairs.forEach(pair -> scores.addMetric(pair.expected.text("metric"), new Score(1, 0, 0)));
    expected.forEach(row -> scores.addMetric(row.text("metric"), new Score(0, 1, 0)));
    read.forEach(row -> scores.addMetric(row.text("metric"), new Score(0, 0, 1)));
  }

  private void compareFields(List<Pair> pairs, String type, List<String> fields) {
    for (Pair pair : pairs) {
      for (String field : fields) {
        boolean right = Objects.equals(pair.expected.get(field), pair.given.get(field));
        scores.addField(type + "." + field, Score.one(right));
      }
    }
  }

  private void placement() {
    List<FactRow> read = ofType(given, "placement");
    for (FactRow expected : ofType(reference, "placement")) {
      for (String field : PLACEMENT_FIELDS) {
        boolean right =
            !read.isEmpty() && Objects.equals(expected.get(field), read.get(0).get(field));
        scores.addField("placement." + field, Score.one(right));
      }
    }
  }

  private void efforts() {
    for (FactRow expected : ofType(reference, "effort")) {
      boolean right =
          ofType(given, "effort").stream()
              .filter(row -> Objects.equals(row.get("section"), expected.get("section")))
              .limit(1)
              .anyMatch(row -> Objects.equals(row.get("direction"), expected.get("direction")));
      scores.addField("effort.direction", Score.one(right));
    }
  }

  private void findings() {
    Map<String, String> asked = answers(reference);
    Map<String, String> answered = answers(given);
    int hit = 0;
    for (Map.Entry<String, String> question : asked.entrySet()) {
      hit += question.getValue().equals(answered.get(question.getKey())) ? 1 : 0;
    }
    scores.addType("finding", new Score(hit, asked.size(), answered.size()));
  }

  private static Map<String, String> answers(List<FactRow> rows) {
    Map<String, String> answers = new HashMap<>();
    for (FactRow row : ofType(rows, "finding")) {
      answers.put(row.text("question"), row.text("answer"));
    }
    return answers;
  }

  private void routes() {
    Set<List<String>> expected = legs(reference);
    Set<List<String>> read = legs(given);
    Set<List<String>> common = new HashSet<>(expected);
    common.retainAll(read);
    scores.addType("route", new Score(common.size(), expected.size(), read.size()));
  }

  /** Every origin with every destination and every kind of exploitation. */
  private static Set<List<String>> legs(List<FactRow> rows) {
    Set<List<String>> legs = new HashSet<>();
    for (FactRow row : ofType(rows, "route")) {
      for (Object origin : row.list("origin")) {
        for (Object destination : row.list("destination")) {
          for (Object exploitation : row.list("exploitation")) {
            legs.add(List.of(lower(origin), lower(destination), exploitation.toString()));
          }
        }
      }
    }
    return legs;
  }

  private static String lower(Object place) {
    return place.toString().toLowerCase(Locale.ROOT);
  }

  private static List<FactRow> ofType(List<FactRow> rows, String type) {
    return rows.stream().filter(row -> row.is(type)).toList();
  }
}
