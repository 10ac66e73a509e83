package io.tierwatch.assessment.recommendation;

import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Recommendation;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation with what it is about.
 *
 * @param topics none where no topic of the list was recognized
 * @param criteria the standards and criteria that it serves, that of its first topic first
 * @param action increase, continue, begin or stop; empty where its verb is not known
 * @param bodies those whom it names; none where it speaks to the government as such
 * @param evidence the facts of the same narrative that speak to it
 */
public record Understood(
    Recommendation recommendation,
    List<Topic> topics,
    List<String> criteria,
    Optional<Action> action,
    List<String> bodies,
    List<Fact> evidence) {

  public Understood {
    topics = List.copyOf(topics);
    criteria = List.copyOf(criteria);
    bodies = List.copyOf(bodies);
    evidence = List.copyOf(evidence);
  }

  /** Whether it is about the topic of this short name. */
  public boolean isAbout(String topic) {
    return topics.stream().anyMatch(t -> t.id().equals(topic));
  }
}
