package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Exploitation;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the sentences before told, for words that point back to it. */
final class Memory {

  /** How many sentences back "these women" may point. */
  private static final int SENTENCES = 4;

  final Set<String> origins = new LinkedHashSet<>();
  final Set<String> destinations = new LinkedHashSet<>();
  final Set<Exploitation> harms = new LinkedHashSet<>();
  final Set<String> migrants = new LinkedHashSet<>();
  private int migrantsParagraph = -2;
  private int age;
  private int paragraph = -1;

  /** Moves on to a sentence. */
  void enter(Passage passage) {
    age++;
    if (passage.paragraph() != paragraph || age > SENTENCES) {
      origins.clear();
      destinations.clear();
    }
    if (passage.paragraph() != paragraph) {
      harms.clear();
    }
    if (passage.paragraph() > migrantsParagraph + 1) {
      migrants.clear();
    }
    paragraph = passage.paragraph();
  }

  /** Keeps what a frame names itself. */
  void keep(Frame frame) {
    if (!frame.origins.isEmpty()) {
      age = 0;
      replace(origins, frame.origins);
      replace(destinations, frame.destinations);
    } else if (frame.harmed && !frame.back) {
      origins.clear();
      destinations.clear();
    }
    if (!frame.harms.isEmpty()) {
      harms.clear();
      harms.addAll(frame.harms);
    }
  }

  /** Keeps from where people came of their own will. */
  void keepMigrants(Frame frame) {
    replace(migrants, frame.origins);
    migrantsParagraph = paragraph;
  }

  private static void replace(Set<String> known, Set<String> with) {
    Set<String> copy = new LinkedHashSet<>(with);
    known.clear();
    known.addAll(copy);
  }
}
