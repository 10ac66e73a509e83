package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Part;
import org.jspecify.annotations.Nullable;

/** Collects what a noun phrase says of those whom it counts. */
final class TraitCollector {
  private final Words words;
  private final Countries countries;
  private final boolean placesOnlyFrom;
  private @Nullable String sex;
  private @Nullable String age;
  private @Nullable String nationality;
  private @Nullable Exploitation exploitation;

  /**
   * A collector that has found nothing yet.
   *
   * @param placesOnlyFrom whether a country says where people come from only behind "from", as in a
   *     predicate
   */
  TraitCollector(Words words, Countries countries, boolean placesOnlyFrom) {
    this.words = words;
    this.countries = countries;
    this.placesOnlyFrom = placesOnlyFrom;
  }

  /** The token behind the longest trait that begins at {@code at}, or {@code at}. */
  int add(Passage passage, int at) {
    if (!passage.hits().mayBegin(at, words.anyTrait)) {
      return at;
    }
    int end = at;
    end = Math.max(end, gender(passage, at));
    end = Math.max(end, years(passage, at));
    end = Math.max(end, origin(passage, at));
    end = Math.max(end, form(passage, at));
    return end;
  }

  private int gender(Passage passage, int at) {
    if (passage.hits().has(at, words.female)) {
      sex = "female";
      return at + 1;
    }
    if (passage.hits().has(at, words.male)) {
      sex = "male";
      return at + 1;
    }
    return at;
  }

  private int years(Passage passage, int at) {
    if (passage.hits().has(at, words.child)) {
      age = "child";
      return at + 1;
    }
    if (passage.hits().has(at, words.adult)) {
      age = "adult";
      return at + 1;
    }
    return at;
  }

  private int origin(Passage passage, int at) {
    int end = passage.hits().end(at, words.nationality);
    if (end > 0) {
      nationality =
          countries
              .byDemonym(passage.tokens().span(at, end))
              .map(c -> c.code())
              .orElse(nationality);
      return end;
    }
    end = passage.hits().end(at, words.country);
    boolean from =
        passage.tokens().is(at - 1, "from")
            || (passage.tokens().is(at - 1, "the") && passage.tokens().is(at - 2, "from"));
    if (end > 0 && (!placesOnlyFrom || from)) {
      nationality =
          countries.byName(passage.tokens().span(at, end)).map(c -> c.code()).orElse(nationality);
      return end;
    }
    if (passage.hits().has(at, words.foreign)) {
      nationality = "foreign";
      return at + 1;
    }
    return at;
  }

  private int form(Passage passage, int at) {
    Exploitations.Hit hit = Exploitations.at(words, passage, at);
    if (hit != null) {
      exploitation = hit.form();
      return hit.end();
    }
    return at;
  }

  /** What was found. */
  Part part() {
    return new Part(sex, age, nationality, exploitation);
  }
}
