package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.measure.Governors.Hit;
import io.tierwatch.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells what a word stands for whose object says what was done: "provided … with shelter". */
final class GovernorResolver {

  private final Words words;
  private final Passage passage;
  private final Tokens tokens;

  GovernorResolver(Words words, Passage passage) {
    this.words = words;
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /** Turns giving and receiving into what was given: services, a permit, restitution, training. */
  @Nullable Hit resolve(Hit hit, Figure figure) {
    Governor governor =
        switch (hit.governor()) {
          case GIVE -> gift(hit, figure);
          case RECEIVE -> hosted(hit, figure) ? Governor.ASSIST : named(hit, figure);
          case SEEK -> figure.kind() == Figure.Kind.NONE ? named(hit, figure) : null;
          case ATTEND -> aboutTraining(hit, figure) ? Governor.TRAIN : null;
          case ASSIST -> homeward(figure) ? Governor.REPATRIATE : Governor.ASSIST;
          default -> hit.governor();
        };
    return governor == null ? null : new Hit(governor, hit.start(), hit.end());
  }

  /** What was given, or help of any kind: "provided one victim with a guardian". */
  private @Nullable Governor gift(Hit hit, Figure figure) {
    Governor named = named(hit, figure);
    if (named == null && tokens.is(hit.end(), "to") && hit.end() == figure.start() - 1) {
      named = Gifts.named(words, passage, hit.start() - 8, hit.start(), figure.noun());
    }
    boolean equipped = figure.noun() == Noun.VICTIM && tokens.is(figure.end(), "with");
    return named == null && equipped ? Governor.ASSIST : named;
  }

  private @Nullable Governor named(Hit hit, Figure figure) {
    return Gifts.named(words, passage, hit.end(), statementEnd(hit, figure), figure.noun());
  }

  /** "The center received 35 children": those who are received are helped. */
  private static boolean hosted(Hit hit, Figure figure) {
    boolean people = figure.noun() == Noun.VICTIM || figure.noun() == Noun.PERSON;
    return hit.governor() == Governor.RECEIVE && people && figure.start() == hit.end();
  }

  /** "assisted one victim with the return to her country". */
  private boolean homeward(Figure figure) {
    int from = figure.end() + 1;
    return tokens.is(figure.end(), "with")
        && (passage.hits().find(from, from + 3, words.aboutRepatriation) >= 0
            || tokens.is(from, "return")
            || tokens.is(from + 1, "return"));
  }

  private int statementEnd(Hit hit, Figure figure) {
    int from = Math.max(hit.end(), figure.end());
    for (int at = from; at < tokens.size(); at++) {
      if (tokens.is(at, ";") || (at > from && passage.hits().has(at, words.compare))) {
        return at;
      }
    }
    return tokens.size();
  }

  private boolean aboutTraining(Hit hit, Figure figure) {
    return passage.hits().find(0, statementEnd(hit, figure), words.aboutTraining) >= 0;
  }
}
