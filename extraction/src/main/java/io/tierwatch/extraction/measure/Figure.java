package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A count with the noun phrase that it belongs to.
 *
 * @param start the first token, with approximation and article
 * @param number the token to cite
 * @param end the token behind the noun phrase
 * @param value null where the text says that the number is not known
 * @param traits what the noun phrase says of those counted
 * @param ofSet whether it is a part of a set: "two of the 27 victims", "five of whom"
 */
record Figure(
    int start,
    int number,
    int end,
    @Nullable Double value,
    @Nullable Double max,
    Qualifier qualifier,
    Noun noun,
    Part traits,
    boolean potential,
    boolean ofSet,
    Kind kind) {

  Figure withNoun(Noun other) {
    return new Figure(
        start, number, end, value, max, qualifier, other, traits, potential, ofSet, kind);
  }

  Figure inSet(boolean set) {
    return set
        ? new Figure(start, number, end, value, max, qualifier, noun, traits, potential, true, kind)
        : this;
  }

  enum Kind {
    /** A number. */
    NUMBER,
    /** One, said by an article: "a trafficker". */
    ARTICLE,
    /** None: "no victims", "none". */
    NONE,
    /** Not known: "an unknown number of victims", "unreported". */
    UNKNOWN
  }
}
