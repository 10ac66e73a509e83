package io.tierwatch.assessment.change;

import io.tierwatch.assessment.ConcreteActions;
import io.tierwatch.assessment.change.RecommendationChange.Kind;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.recommendation.Topic;
import io.tierwatch.assessment.recommendation.Understood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds each recommendation of one edition among those of another, by the words that they share and
 * by their topics. The likest pairs are taken first, and each recommendation is taken once.
 */
public final class RecommendationMatcher {

  /** From here on two recommendations say the same in nearly the same words. */
  private static final double SAME_WORDS = 0.80;

  /** From here on they ask for the same. */
  private static final double SAME_THING = 0.30;

  /** What a topic that both have adds to their likeness. */
  private static final double SHARED_TOPICS = 0.15;

  private final Similarity similarity;
  private final RecommendationReader reader;

  /**
   * A matcher.
   *
   * @param texts all recommendations that are at hand, which show how common each word is
   * @param reader tells what each asks for
   */
  public RecommendationMatcher(List<String> texts, RecommendationReader reader) {
    this.similarity = new Similarity(texts);
    this.reader = reader;
  }

  /** What became of the recommendations of the earlier edition, and which are new. */
  public List<RecommendationChange> match(
      List<Understood> before,
      List<Understood> after,
      CountryFacts later,
      ConcreteActions actions) {
    DeedFinder deeds = new DeedFinder(later, actions, reader);
    List<RecommendationChange> changes = new ArrayList<>();
    Set<Understood> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : pairs(before, after)) {
      if (!taken.contains(pair.before()) && !taken.contains(pair.after())) {
        taken.add(pair.before());
        taken.add(pair.after());
        changes.add(changed(pair, deeds.find(pair.before())));
      }
    }
    for (Understood dropped : before) {
      if (!taken.contains(dropped)) {
        changes.add(
            new RecommendationChange(
                Kind.DROPPED, Optional.of(dropped), Optional.empty(), 0, deeds.find(dropped)));
      }
    }
    for (Understood fresh : after) {
      if (!taken.contains(fresh)) {
        changes.add(
            new RecommendationChange(Kind.NEW, Optional.empty(), Optional.of(fresh), 0, List.of()));
      }
    }
    changes.sort(Comparator.comparingInt(RecommendationMatcher::place));
    return changes;
  }

  private static int place(RecommendationChange change) {
    return change
        .after()
        .or(change::before)
        .map(u -> u.recommendation().index() + (change.after().isPresent() ? 0 : 1000))
        .orElse(0);
  }

  private List<Pair> pairs(List<Understood> before, List<Understood> after) {
    List<Pair> pairs = new ArrayList<>();
    for (Understood old : before) {
      for (Understood fresh : after) {
        double words =
            similarity.between(old.recommendation().text(), fresh.recommendation().text());
        double alike = words + SHARED_TOPICS * sharedTopics(old, fresh);
        if (alike >= SAME_THING) {
          pairs.add(new Pair(old, fresh, words, alike));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
    return pairs;
  }

  private static double sharedTopics(Understood one, Understood other) {
    Set<Topic> union = new HashSet<>(one.topics());
    union.addAll(other.topics());
    Set<Topic> shared = new HashSet<>(one.topics());
    shared.retainAll(other.topics());
    return union.isEmpty() ? 0 : (double) shared.size() / union.size();
  }

  private static RecommendationChange changed(Pair pair, List<ReportedAction> done) {
    Kind kind = pair.words() >= SAME_WORDS ? Kind.REPEATED : Kind.REWORDED;
    return new RecommendationChange(
        kind, Optional.of(pair.before()), Optional.of(pair.after()), pair.words(), done);
  }

  private record Pair(Understood before, Understood after, double words, double alike) {}
}
