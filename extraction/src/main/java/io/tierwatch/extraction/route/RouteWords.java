package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The categories of the lexicon that routes are read with. */
final class RouteWords {

  /** The categories, each named as the lexicon files name it. */
  enum Kind {
    COUNTRY,
    NATIONALITY,
    REGION,
    REGION_PEOPLE,
    COUNTRIES_NOUN,
    NEIGHBORING,
    OTHER_WORD,
    REGION_WORD,
    ABROAD,
    WITHIN_THE_COUNTRY,
    SECTOR,
    MEN,
    WOMEN,
    BOYS,
    GIRLS,
    CHILDREN,
    ADULTS,
    VICTIMS_WORD,
    MIGRANTS_WORD,
    ACTOR,
    BACK_POINTER,
    SOME_PRONOUN,
    EXPLOIT_ACTIVE,
    BE_WORD,
    ADVERB,
    MIGRATE,
    ROUTE_SEX,
    ROUTE_LABOR,
    ROUTE_BEGGING,
    ROUTE_DOMESTIC,
    DOMESTIC_WORK,
    ROUTE_MARRIAGE,
    ROUTE_SOLDIER,
    ROUTE_OTHER,
    SEX_TOURISM,
    BARE_TRAFFICKING,
    SAME_PURPOSES,
    FORCING,
    WORK_WORD,
    LABOR_CONTEXT,
    NO_PLACE,
    FROM_WORD,
    INTO_WORD,
    PASSING_WORD,
    OTHER_PREPOSITION,
    OF_WORD,
    RETURN_WORD,
    LIST_WORD,
    PLACE_PREFIX,
    BORDER,
    CONTRAST,
    RELATIVE,
    SOURCE_WORD,
    DESTINATION_WORD,
    STATUS_NOUN,
    FOREIGN_WORD,
    HOME_WORD,
    FOUND_WORD,
    TRAFFICKED,
    OPENING_OF_JUDGEMENT,
    PERPETRATES,
    LOCAL_PEOPLE,
    JOURNEY_NOUN,
    ORIGINATE,
    EXPLOIT_VERB,
    NIGHTLIFE,
    REMAIN,
    AREA,
    MARRIAGE_WORD,
    SOLD,
    ETHNIC_GROUP,
    BY_MEANS,
    DEBT
  }

  private final Map<Kind, Category> categories = new EnumMap<>(Kind.class);

  RouteWords(Lexicon lexicon) {
    for (Kind kind : Kind.values()) {
      categories.put(kind, lexicon.category(kind.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** Kinds that a reader asks for together. */
  CategorySet set(Collection<Kind> kinds) {
    List<Category> wanted = new ArrayList<>();
    categories.forEach(
        (kind, category) -> {
          if (kinds.contains(kind)) {
            wanted.add(category);
          }
        });
    return new CategorySet(wanted);
  }

  /** The token behind the phrase of this kind at {@code at}, or -1. */
  int end(Passage passage, int at, Kind kind) {
    Category category = categories.get(kind);
    return category == null ? -1 : passage.hits().end(at, category);
  }

  /** Whether a phrase of this kind begins at {@code at}. */
  boolean has(Passage passage, int at, Kind kind) {
    return end(passage, at, kind) >= 0;
  }

  /** Whether no phrase of any kind begins at {@code at}, so that nothing need be asked. */
  static boolean none(Passage passage, int at) {
    return passage.hits().first(at) < 0;
  }

  /** Whether a semicolon stands at {@code at}. */
  static boolean semicolon(Passage passage, int at) {
    return at >= 0
        && at < passage.tokens().size()
        && passage.text().charAt(passage.tokens().start(at)) == ';';
  }

  /** The start of a phrase of this kind that ends before {@code end}, or -1. */
  int before(Passage passage, int end, Kind kind) {
    for (int start = Math.max(0, end - 4); start < end; start++) {
      if (end(passage, start, kind) == end) {
        return start;
      }
    }
    return -1;
  }
}
