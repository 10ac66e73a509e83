package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.VictimGroup;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the sentences before told, for words that point back to it. */
final class Memory {

  /** How many sentences back "these women" may point. */
  private static final int SENTENCES = 4;

  final Set<String> origins = new LinkedHashSet<>();
  final Set<String> destinations = new LinkedHashSet<>();
  final Set<VictimGroup> victims = new LinkedHashSet<>();
  final Set<Exploitation> harms = new LinkedHashSet<>();
  final Set<String> migrants = new LinkedHashSet<>();

  /** Whose exploitation abroad the paragraph is about, and what is done to them there. */
  final Set<String> overseas = new LinkedHashSet<>();

  final Set<Exploitation> overseasHarms = new LinkedHashSet<>();
  private int migrantsParagraph = -2;
  private int age;
  private boolean harmsOfSentenceBefore;
  private int paragraph = -1;

  /** Moves on to a sentence. */
  void enter(Passage passage) {
    age++;
    harmsOfSentenceBefore = true;
    if (passage.paragraph() != paragraph || age > SENTENCES) {
      origins.clear();
      destinations.clear();
    }
    if (passage.paragraph() != paragraph) {
      harms.clear();
      overseas.clear();
      overseasHarms.clear();
    }
    if (passage.paragraph() > migrantsParagraph + 1) {
      migrants.clear();
    }
    paragraph = passage.paragraph();
  }

  /** Keeps what a frame names itself. */
  void keep(Frame frame) {
    if (!frame.harmed && frame.origins.stream().anyMatch(o -> o.startsWith("foreign"))) {
      return;
    }
    boolean abroad = frame.destinations.equals(Set.of(RouteMaker.ABROAD));
    if (abroad && !frame.harmed) {
      return;
    }
    if (abroad && !frame.origins.isEmpty()) {
      replace(overseas, frame.origins);
      overseasHarms.addAll(frame.harms);
    }
    if (!frame.origins.isEmpty()) {
      age = 0;
      replace(origins, frame.origins);
      replace(destinations, frame.destinations);
      victims.clear();
      victims.addAll(frame.victims);
    } else if (frame.harmed && !frame.back) {
      origins.clear();
      destinations.clear();
    }
    if (!frame.harms.isEmpty()) {
      if (harmsOfSentenceBefore) {
        harms.clear();
      }
      harms.addAll(frame.harms);
      harmsOfSentenceBefore = false;
    }
  }

  /** Keeps from where people came of their own will. */
  void keepMigrants(Frame frame) {
    replace(migrants, frame.origins);
    migrantsParagraph = paragraph;
  }

  /** Whether the people kept last were named in the sentence that is being read. */
  boolean fresh() {
    return age == 0;
  }

  private static void replace(Set<String> known, Set<String> with) {
    Set<String> copy = new LinkedHashSet<>(with);
    known.clear();
    known.addAll(copy);
  }
}
