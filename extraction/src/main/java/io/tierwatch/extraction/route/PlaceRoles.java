package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.Place.Form;
import io.tierwatch.extraction.route.Place.Role;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.VictimGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells from where and to where: by the preposition before a place, or the noun behind it. */
final class PlaceRoles {

  private final RouteWords words;
  private final Prepositions prepositions;

  PlaceRoles(RouteWords words) {
    this.words = words;
    this.prepositions = new Prepositions(words);
  }

  /** The places of a sentence with their roles. */
  List<Place> assign(Passage passage, List<Place> places, List<People> people) {
    List<Place> assigned = new ArrayList<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      Place next = assigned.isEmpty() ? null : assigned.get(0);
      assigned.add(0, ofPeople(passage, place, next, people));
    }
    for (int i = 0; i < assigned.size(); i++) {
      Place place = assigned.get(i);
      if (place.form() == Form.NOUN && place.role() == Role.NONE) {
        Place previous = i == 0 ? null : assigned.get(i - 1);
        assigned.set(i, place.as(ofNoun(passage, place, previous, people)));
      } else if (place.form() == Form.ABROAD) {
        boolean from = words.before(passage, place.start(), Kind.FROM_WORD) >= 0;
        assigned.set(i, place.as(from ? Role.NONE : Role.DESTINATION));
      }
    }
    return assigned;
  }

  /** The role of an adjective by the noun that it describes. */
  private Place ofPeople(Passage passage, Place place, @Nullable Place next, List<People> people) {
    if (place.form() == Form.ABROAD || place.form() == Form.HOME) {
      return place;
    }
    if (passage.tokens().is(place.end(), "-") && passage.tokens().joined(place.end() - 1)) {
      return next != null && next.start() == place.end() + 1 ? place.as(next.role()) : place;
    }
    People noun = described(passage, place, people);
    if (noun != null) {
      return place.as(roleOf(passage, place, noun, people));
    }
    if (place.form() == Form.NOUN) {
      return place;
    }
    if (next != null
        && next.form() != Form.NOUN
        && prepositions.listed(passage, place.end(), next.start())) {
      return place.as(next.role());
    }
    if (words.has(passage, place.end(), Kind.BORDER)
        || (place.form() == Form.PEOPLE && words.has(passage, place.end(), Kind.SECTOR))) {
      return place.as(prepositions.role(passage, place, people));
    }
    return place.as(namesPeople(passage, place) ? Role.ORIGIN : Role.NONE);
  }

  private static boolean namesPeople(Passage passage, Place place) {
    String text = passage.tokens().at(place.end() - 1);
    return text.endsWith("s") && !text.endsWith("ss");
  }

  /** The persons whom an adjective describes: at most two other words stand in between. */
  private @Nullable People described(Passage passage, Place place, List<People> people) {
    int others = place.form() == Form.NOUN ? 1 : 2;
    int at = place.end();
    for (People candidate : people) {
      if (candidate.start() < place.start() || (candidate.end() <= at && candidate.start() < at)) {
        if (candidate.end() == place.end()) {
          return candidate;
        }
        continue;
      }
      return reaches(passage, at, candidate.start(), others, place.form()) ? candidate : null;
    }
    return null;
  }

  private boolean reaches(Passage passage, int from, int to, int others, Form form) {
    int left = others;
    int at = from;
    while (at < to) {
      Tokens tokens = passage.tokens();
      if (form != Form.NOUN
          && (tokens.is(at, "and") || tokens.is(at, "or") || tokens.is(at, ","))) {
        at++;
      } else if (skippedPlace(passage, at) > 0 && form != Form.NOUN) {
        at = skippedPlace(passage, at);
      } else if (tokens.isWord(at) && !stops(passage, at) && left-- > 0) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private int skippedPlace(Passage passage, int at) {
    int end = words.end(passage, at, Kind.NATIONALITY);
    end = Math.max(end, words.end(passage, at, Kind.REGION_PEOPLE));
    end = Math.max(end, words.end(passage, at, Kind.FOREIGN_WORD));
    return passage.tokens().is(at, "domestic") ? at + 1 : end;
  }

  private boolean stops(Passage passage, int at) {
    return words.has(passage, at, Kind.INTO_WORD)
        || words.has(passage, at, Kind.FROM_WORD)
        || words.has(passage, at, Kind.OF_WORD)
        || words.has(passage, at, Kind.BE_WORD)
        || words.has(passage, at, Kind.RELATIVE)
        || words.has(passage, at, Kind.OTHER_PREPOSITION)
        || words.has(passage, at, Kind.BORDER)
        || words.has(passage, at, Kind.EXPLOIT_ACTIVE)
        || passage.tokens().is(at, "and");
  }

  /** "Ghanaian women" are an origin; "to Ghanaian men" tells where; "Ghanaian agents" nothing. */
  private Role roleOf(Passage passage, Place place, People noun, List<People> people) {
    if (noun.kind() == People.Kind.ACTOR) {
      return Role.NONE;
    }
    if (words.has(passage, noun.start(), Kind.LOCAL_PEOPLE)) {
      return Role.NONE;
    }
    boolean men = noun.groups().contains(VictimGroup.MEN);
    boolean later =
        people.stream().anyMatch(p -> p.end() <= place.start() && p.kind() != People.Kind.ACTOR);
    if (men && noun.groups().size() == 1 && later && place.form() == Form.PEOPLE) {
      int before = place.start() - 1;
      return Prepositions.toward(passage, before) ? Role.DESTINATION : Role.ORIGIN;
    }
    return passage.tokens().is(place.start() - 1, "by") ? Role.NONE : Role.ORIGIN;
  }

  private Role ofNoun(Passage passage, Place place, @Nullable Place previous, List<People> people) {
    if (previous != null
        && previous.names()
        && previous.role() != Role.NONE
        && prepositions.listed(passage, previous.end(), place.start())) {
      return previous.role();
    }
    if (previous != null
        && previous.names()
        && previous.role() == Role.NONE
        && prepositions.listed(passage, previous.end(), place.start())) {
      return Role.NONE;
    }
    return prepositions.isDestination(passage, place.end())
        ? Role.DESTINATION
        : prepositions.role(passage, place, people);
  }
}
