package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import org.jspecify.annotations.Nullable;

/** What was given or received: a permit, restitution, training, the way home, or services. */
final class Gifts {

  private Gifts() {}

  /** The governor that the first thing named between two tokens stands for, or null. */
  static @Nullable Governor named(Words words, Passage passage, int from, int to, Noun receiver) {
    for (int at = from; at < to; at++) {
      Governor governor = at(words, passage, at, receiver);
      if (governor != null) {
        return governor == Governor.ASSIST && receiver == Noun.OFFICIAL ? null : governor;
      }
    }
    return null;
  }

  private static @Nullable Governor at(Words words, Passage passage, int at, Noun receiver) {
    if (passage.hits().has(at, words.aboutPermit)) {
      return Governor.PERMIT;
    }
    if (passage.hits().has(at, words.aboutCompensation)) {
      return Governor.COMPENSATE;
    }
    if (passage.hits().has(at, words.aboutRepatriation)) {
      return Governor.REPATRIATE;
    }
    if (passage.hits().has(at, words.aboutTraining) && receiver != Noun.VICTIM) {
      return Governor.TRAIN;
    }
    return passage.hits().has(at, words.aboutService) ? Governor.ASSIST : null;
  }
}
