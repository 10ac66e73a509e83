package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Actor;
import org.jspecify.annotations.Nullable;

/** Who did what a figure counts. */
final class Actors {

  private final Words words;

  Actors(Words words) {
    this.words = words;
  }

  /**
   * The actor named last before token {@code to} and not after a preposition ("with funding from an
   * international organization, the government …" names the government).
   */
  @Nullable Actor before(Passage passage, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      Actor actor = at(passage, at);
      boolean acts = !afterPreposition(passage, at) && !isFunding(passage, at);
      if (actor != null && acts) {
        return actor;
      }
    }
    return null;
  }

  /** "government-funded training" says who pays, not who acts. */
  private static boolean isFunding(Passage passage, int at) {
    return passage.tokens().at(at).endsWith("-funded");
  }

  /** The actor named by "by" between two tokens, as in "identified by NGOs". */
  @Nullable Actor agent(Passage passage, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (passage.tokens().is(at, ";") || newStatement(passage, at)) {
        return null;
      }
      if (passage.tokens().is(at, "by")) {
        Actor actor = first(passage, at + 1, Math.min(to, at + 5));
        if (actor != null) {
          return actor;
        }
      }
    }
    return null;
  }

  /** ", and NGOs referred …": whoever is named from here on did something else. */
  private boolean newStatement(Passage passage, int at) {
    if (!passage.tokens().is(at, ",")) {
      return false;
    }
    int next = passage.tokens().is(at + 1, "and") ? at + 2 : at + 1;
    return passage.mentions().quantityAt(next) != null || at(passage, next) != null;
  }

  /** The first actor named from token {@code from} on. */
  @Nullable Actor first(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      Actor actor = at(passage, at);
      if (actor != null) {
        return actor;
      }
    }
    return null;
  }

  /** The actor named at a token; "government" in "a foreign government" is no government here. */
  private @Nullable Actor at(Passage passage, int at) {
    for (int start = Math.max(0, at - 3); start < at; start++) {
      if (passage.hits().end(start, words.foreignGovernment) > at) {
        return null;
      }
    }
    if (passage.hits().has(at, words.foreignGovernment)) {
      return Actor.FOREIGN_GOVERNMENT;
    }
    if (passage.hits().has(at, words.internationalOrganization)) {
      return Actor.INTERNATIONAL_ORGANIZATION;
    }
    if (passage.hits().has(at, words.ngo)) {
      return Actor.NGO;
    }
    return passage.hits().has(at, words.government) ? Actor.GOVERNMENT : null;
  }

  private boolean afterPreposition(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    int before = at - 1;
    if (tokens.is(before, "and") && before > 0 && at(passage, before - 1) != null) {
      return afterPreposition(passage, before - 1); // "with NGOs and foreign embassies"
    }
    if (tokens.is(before, "an")
        || tokens.is(before, "a")
        || tokens.is(before, "the")
        || tokens.is(before, "local")) {
      before--;
    }
    return tokens.is(before, "with")
        || tokens.is(before, "from")
        || tokens.is(before, "of")
        || tokens.is(before, "to")
        || tokens.is(before, "by")
        || tokens.is(before, "for")
        || tokens.is(before, "among")
        || tokens.is(before, "through");
  }
}
