package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.VictimGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the persons that a sentence names, and tells victims from those who exploit them. */
final class PeopleFinder {

  /** How far an adverb, an auxiliary or a list may part a subject from its verb. */
  private static final int REACH = 8;

  private static final Map<VictimGroup, Kind> GROUPS =
      new EnumMap<>(
          Map.of(
              VictimGroup.MEN, Kind.MEN,
              VictimGroup.WOMEN, Kind.WOMEN,
              VictimGroup.BOYS, Kind.BOYS,
              VictimGroup.GIRLS, Kind.GIRLS,
              VictimGroup.CHILDREN, Kind.CHILDREN,
              VictimGroup.ADULTS, Kind.ADULTS));

  private final RouteWords words;
  private final CategorySet anyGroup;
  private final CategorySet anyPeople;

  PeopleFinder(RouteWords words) {
    this.words = words;
    anyGroup = words.set(GROUPS.values());
    List<Kind> people = new ArrayList<>(GROUPS.values());
    people.addAll(List.of(Kind.MIGRANTS_WORD, Kind.VICTIMS_WORD, Kind.ACTOR));
    anyPeople = words.set(people);
  }

  /** The persons in order. */
  List<People> find(Passage passage) {
    List<People> found = new ArrayList<>();
    int at = 0;
    while (at < passage.tokens().size()) {
      People people = peopleAt(passage, at);
      if (people != null) {
        found.add(people);
      }
      at = people == null ? at + 1 : people.end();
    }
    return withPerpetrators(passage, found);
  }

  private @Nullable People peopleAt(Passage passage, int at) {
    if (RouteWords.none(passage, at)) {
      return null;
    }
    if (passage.tokens().isCapitalized(at) && at > 0 && words.has(passage, at, Kind.COUNTRY)) {
      return null;
    }
    if (!passage.hits().mayBegin(at, anyPeople)) {
      return pronounAt(passage, at);
    }
    Set<VictimGroup> groups = EnumSet.noneOf(VictimGroup.class);
    int end = groupsAt(passage, at, groups);
    int migrants = words.end(passage, at, Kind.MIGRANTS_WORD);
    int others = words.end(passage, at, Kind.VICTIMS_WORD);
    int actors = words.end(passage, at, Kind.ACTOR);
    int longest = Math.max(Math.max(end, migrants), Math.max(others, actors));
    if (longest < 0) {
      return pronounAt(passage, at);
    }
    if (longest == end) {
      return new People(at, longest, groups, pointsBack(passage, at, People.Kind.VICTIM));
    }
    if (longest == migrants) {
      return new People(at, longest, Set.of(), pointsBack(passage, at, People.Kind.MIGRANT));
    }
    return longest == others
        ? new People(at, longest, Set.of(), pointsBack(passage, at, People.Kind.VICTIM))
        : new People(at, longest, Set.of(), People.Kind.ACTOR);
  }

  private int groupsAt(Passage passage, int at, Set<VictimGroup> groups) {
    int longest = -1;
    if (!passage.hits().mayBegin(at, anyGroup)) {
      return longest;
    }
    for (Map.Entry<VictimGroup, Kind> entry : GROUPS.entrySet()) {
      int end = words.end(passage, at, entry.getValue());
      if (end > longest) {
        groups.clear();
        longest = end;
      }
      if (end > 0 && end == longest) {
        groups.add(entry.getKey());
      }
    }
    return longest;
  }

  private People.Kind pointsBack(Passage passage, int at, People.Kind otherwise) {
    boolean back =
        words.has(passage, at - 1, Kind.BACK_POINTER)
            || (words.has(passage, at - 2, Kind.BACK_POINTER)
                && passage.tokens().isWord(at - 1)
                && !words.has(passage, at - 1, Kind.INTO_WORD));
    return back ? People.Kind.BACK : otherwise;
  }

  private @Nullable People pronounAt(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    boolean pronoun =
        tokens.is(at, "them")
            || tokens.is(at, "they")
            || (words.has(passage, at, Kind.SOME_PRONOUN)
                && (words.has(passage, at + 1, Kind.BE_WORD)
                    || words.has(passage, at + 1, Kind.ADVERB)));
    return pronoun ? new People(at, at + 1, Set.of(), People.Kind.BACK) : null;
  }

  /** People who are the subject of an act of exploitation are no victims. */
  private List<People> withPerpetrators(Passage passage, List<People> found) {
    List<People> told = new ArrayList<>(found);
    for (int i = found.size() - 1; i >= 0; i--) {
      People people = found.get(i);
      boolean joined =
          i + 1 < found.size()
              && !actorBefore(found, i)
              && told.get(i + 1).kind() == People.Kind.ACTOR
              && joined(passage, people.end(), found.get(i + 1).start());
      if (people.kind() != People.Kind.ACTOR && (joined || acts(passage, people))) {
        told.set(i, people.as(People.Kind.ACTOR));
      }
    }
    return told;
  }

  private static boolean actorBefore(List<People> found, int index) {
    return found.stream().limit(index).anyMatch(p -> p.kind() == People.Kind.ACTOR);
  }

  private boolean joined(Passage passage, int from, int to) {
    int at = from;
    while (at < to) {
      int end = words.end(passage, at, Kind.LIST_WORD);
      at = end < 0 && passage.tokens().isCapitalized(at) ? at + 1 : end;
      if (at < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** The token behind "from Ghana and other African countries". */
  private int behindOrigin(Passage passage, int from) {
    if (!words.has(passage, from, Kind.FROM_WORD)) {
      return from;
    }
    int at = from + 1;
    while (passage.tokens().isCapitalized(at)
        || words.has(passage, at, Kind.LIST_WORD)
        || words.has(passage, at, Kind.OTHER_WORD)
        || words.has(passage, at, Kind.COUNTRIES_NOUN)
        || passage.tokens().is(at, "the")) {
      at++;
    }
    return words.has(passage, at - 1, Kind.LIST_WORD) ? from : at;
  }

  private boolean acts(Passage passage, People people) {
    int at = behindOrigin(passage, people.end());
    int limit = Math.min(passage.tokens().size(), at + REACH);
    while (at < limit) {
      if (words.has(passage, at, Kind.PERPETRATES)) {
        return !words.has(passage, at - 1, Kind.BE_WORD) || passage.tokens().is(at - 1, "have");
      }
      int next = words.end(passage, at, Kind.ADVERB);
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return false;
  }
}
