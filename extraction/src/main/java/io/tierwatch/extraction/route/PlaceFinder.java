package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.Place.Form;
import io.tierwatch.extraction.route.Place.Role;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the countries, regions and groups of countries that a sentence names. */
final class PlaceFinder {

  private final RouteWords words;
  private final Countries countries = Countries.standard();

  PlaceFinder(RouteWords words) {
    this.words = words;
  }

  /** The places in order, none inside another, their roles still open. */
  List<Place> find(Passage passage) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < passage.tokens().size()) {
      if (RouteWords.none(passage, at) && !passage.tokens().isCapitalized(at)) {
        at++;
        continue;
      }
      int ethnic = words.end(passage, at, Kind.ETHNIC_GROUP);
      if (ethnic > 0) {
        at = passage.tokens().is(at, "ethnic") ? ethnic + 1 : ethnic;
        continue;
      }
      Place place = placeAt(passage, at);
      if (place != null) {
        places.add(place);
      }
      at = place == null ? at + 1 : place.end();
    }
    return places;
  }

  private @Nullable Place placeAt(Passage passage, int at) {
    Place place = group(passage, at);
    place = place == null ? country(passage, at) : place;
    place = place == null ? region(passage, at) : place;
    place = place == null ? foreign(passage, at) : place;
    return place == null ? home(passage, at) : place;
  }

  private @Nullable Place country(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    if (!tokens.isCapitalized(at)) {
      return null;
    }
    int noun = words.end(passage, at, Kind.COUNTRY);
    int people = words.end(passage, at, Kind.NATIONALITY);
    int end = Math.max(noun, people);
    if (end < 0 && tokens.at(at).equals(passage.country().name())) {
      return new Place(at, at + 1, passage.country().code(), Form.NOUN, Role.NONE);
    }
    if (end < 0 || words.has(passage, end, Kind.NO_PLACE)) {
      return null;
    }
    String text = tokens.span(at, end);
    Optional<Country> found = noun >= people ? countries.byName(text) : countries.byDemonym(text);
    Form form = noun >= people ? Form.NOUN : Form.PEOPLE;
    return found.map(c -> new Place(at, end, c.code(), form, Role.NONE)).orElse(null);
  }

  private @Nullable Place region(Passage passage, int at) {
    int noun = words.end(passage, at, Kind.REGION);
    int people = words.end(passage, at, Kind.REGION_PEOPLE);
    if (Math.max(noun, people) < 0) {
      return null;
    }
    Tokens tokens = passage.tokens();
    if (noun >= people) {
      String name = RegionNames.ofNoun(tokens.span(at, noun));
      return new Place(at, noun, name, Form.NOUN, Role.NONE);
    }
    String name = RegionNames.ofPeople(tokens.span(at, people));
    return new Place(at, people, name, Form.PEOPLE, Role.NONE);
  }

  private @Nullable Place foreign(Passage passage, int at) {
    int end = words.end(passage, at, Kind.FOREIGN_WORD);
    if ((end > at && !passage.tokens().joined(end - 1)) || end == at + 2) {
      String name = passage.tokens().span(at, end).toLowerCase(Locale.ROOT);
      return new Place(at, end, name, Form.FOREIGN, Role.NONE);
    }
    if (words.has(passage, at, Kind.HOME_WORD) && pairedWithForeign(passage, at)) {
      return new Place(at, at + 1, passage.country().code(), Form.PEOPLE, Role.NONE);
    }
    int abroad = words.end(passage, at, Kind.ABROAD);
    return abroad < 0 ? null : new Place(at, abroad, "abroad", Form.ABROAD, Role.NONE);
  }

  private static boolean pairedWithForeign(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    return (tokens.is(at + 2, "foreign") && tokens.is(at + 1, "and"))
        || (tokens.is(at - 2, "foreign") && tokens.is(at - 1, "and"));
  }

  private @Nullable Place home(Passage passage, int at) {
    int end = words.end(passage, at, Kind.WITHIN_THE_COUNTRY);
    return end < 0
        ? null
        : new Place(at, end, passage.country().code(), Form.HOME, Role.DESTINATION);
  }

  /** A group of countries: "other Gulf states", "countries in the region", "elsewhere in Asia". */
  private @Nullable Place group(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    int other = words.end(passage, at, Kind.OTHER_WORD);
    int i = other < 0 ? at : other;
    if (tokens.is(i, "elsewhere")
        || (other > 0 && tokens.is(i, "parts") && tokens.is(i + 1, "of"))) {
      int end = tail(passage, i + 1);
      return end < 0 ? null : named(passage, at, end);
    }
    int described = description(passage, i);
    int noun = words.end(passage, described, Kind.COUNTRIES_NOUN);
    if (noun < 0) {
      return null;
    }
    int end = Math.max(noun, tail(passage, noun));
    boolean group = described > i || other > 0 || passage.tokens().is(end - 1, "region");
    return group ? named(passage, at, end) : null;
  }

  private static Place named(Passage passage, int at, int end) {
    String name = passage.tokens().span(at, end);
    return new Place(at, end, name, Form.NOUN, Role.NONE);
  }

  /** The token behind adjectives such as "neighboring" or "African and Asian". */
  private int description(Passage passage, int from) {
    int at = from;
    while (true) {
      int end = describing(passage, at);
      if (end < 0 && at > from && passage.tokens().is(at, "and")) {
        end = describing(passage, at + 1);
      }
      if (end < 0) {
        return at;
      }
      at = end;
    }
  }

  private int describing(Passage passage, int at) {
    int people = words.end(passage, at, Kind.REGION_PEOPLE);
    int region = words.end(passage, at, Kind.REGION);
    if (region > people && words.has(passage, region, Kind.COUNTRIES_NOUN)) {
      return region;
    }
    return Math.max(people, words.end(passage, at, Kind.NEIGHBORING));
  }

  /** The token behind "in Asia" or "of the region", or -1. */
  private int tail(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    if (!tokens.is(from, "in") && !tokens.is(from, "of") && !tokens.is(from, "throughout")) {
      return -1;
    }
    int at = tokens.is(from + 1, "the") ? from + 2 : from + 1;
    int region = words.end(passage, from + 1, Kind.REGION);
    region = Math.max(region, words.end(passage, at, Kind.REGION));
    return Math.max(region, words.end(passage, at, Kind.REGION_WORD));
  }
}
