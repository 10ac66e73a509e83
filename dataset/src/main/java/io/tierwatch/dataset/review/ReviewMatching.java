package io.tierwatch.dataset.review;

import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of reviews among the facts of a new reading. A fact is the same when words and
 * fields are; else it is the one of the same sentence whose fields differ least, of those that no
 * review has of their own.
 */
public final class ReviewMatching {

  private final Map<String, List<Mark>> byKey = new LinkedHashMap<>();
  private final List<Mark> gone = new ArrayList<>();

  /** A fact of now and its place among the facts of its country. */
  private record Placed(int number, Fact fact) {}

  /**
   * @param facts all facts that are read now of a country in an edition, in their order
   * @param reviews what was said of facts of that country in that edition, in its order
   */
  public ReviewMatching(List<Fact> facts, List<Review> reviews) {
    Map<String, Placed> now = new LinkedHashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      now.putIfAbsent(FactKey.of(facts.get(i)), new Placed(i + 1, facts.get(i)));
    }
    List<Review> others = new ArrayList<>();
    for (Review review : counting(reviews)) {
      Placed same = now.get(review.key());
      if (same == null) {
        others.add(review);
      } else {
        add(review, Mark.State.SAME, same);
      }
    }
    Map<String, List<Placed>> byWords = byWords(now);
    others.forEach(review -> addNearest(review, byWords));
  }

  /** The last word of each reviewer on each fact, unless it takes back what was said. */
  private static List<Review> counting(List<Review> reviews) {
    Map<List<String>, Review> last = new LinkedHashMap<>();
    for (Review review : reviews) {
      List<String> who = List.of(review.key(), review.reviewer());
      last.remove(who);
      if (review.verdict() != Verdict.WITHDRAWN) {
        last.put(who, review);
      }
    }
    return List.copyOf(last.values());
  }

  /** The facts that have no review of their own, by sentence. */
  private Map<String, List<Placed>> byWords(Map<String, Placed> now) {
    Map<String, List<Placed>> byWords = new HashMap<>();
    now.forEach(
        (key, placed) -> {
          if (!byKey.containsKey(key)) {
            byWords
                .computeIfAbsent(FactKey.words(placed.fact()), unused -> new ArrayList<>())
                .add(placed);
          }
        });
    return byWords;
  }

  private void addNearest(Review review, Map<String, List<Placed>> byWords) {
    Placed nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (Placed placed : byWords.getOrDefault(FactKey.words(review.fact()), List.of())) {
      int differences = differences(review.fact(), placed.fact());
      // Other words of the same sentence state another fact, unless all but one field agree.
      boolean meant = differences <= 1 || sameQuote(review.fact(), placed.fact());
      if (meant && differences < fewest) {
        fewest = differences;
        nearest = placed;
      }
    }
    if (nearest == null) {
      gone.add(new Mark(review, Mark.State.GONE, 0, Optional.empty()));
    } else {
      add(review, fewest == 0 ? Mark.State.SAME : Mark.State.OTHERWISE, nearest);
    }
  }

  private static boolean sameQuote(Fact one, Fact other) {
    return FactKey.plain(one.evidence().quote()).equals(FactKey.plain(other.evidence().quote()));
  }

  private static int differences(Fact one, Fact other) {
    Map<String, @Nullable Object> fields = FactKey.fields(other);
    int differences = 0;
    for (Map.Entry<String, @Nullable Object> field : FactKey.fields(one).entrySet()) {
      differences += Objects.equals(field.getValue(), fields.get(field.getKey())) ? 0 : 1;
    }
    return differences;
  }

  private void add(Review review, Mark.State state, Placed placed) {
    byKey
        .computeIfAbsent(FactKey.of(placed.fact()), unused -> new ArrayList<>())
        .add(new Mark(review, state, placed.number(), Optional.of(placed.fact())));
  }

  /** The marks of facts by their keys, in the order of the reviews. */
  public Map<String, List<Mark>> marks() {
    return Collections.unmodifiableMap(byKey);
  }

  /** The reviews whose fact is not read any more. */
  public List<Mark> gone() {
    return Collections.unmodifiableList(gone);
  }
}
