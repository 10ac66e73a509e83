package io.tierwatch.assessment.recommendation;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a recommendation asks for: a verb and its object. A recommendation may ask for
 * several.
 *
 * @param action what is to be done with the object; empty where no verb is known
 * @param words the words that ask for it, in lower case
 * @param topics what it is about
 */
public record Ask(Optional<Action> action, List<String> words, List<Topic> topics) {

  public Ask {
    words = List.copyOf(words);
    topics = List.copyOf(topics);
  }
}
