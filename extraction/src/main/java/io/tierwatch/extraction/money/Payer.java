package io.tierwatch.extraction.money;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Purpose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who spent, ordered or demanded an amount. */
final class Payer {

  private static final Set<String> PREPOSITIONS =
      Set.of("with", "of", "to", "for", "among", "through", "at", "in", "on", "against");

  private final Category foreign;
  private final Category international;
  private final Category ngo;
  private final Category government;

  Payer(Lexicon lexicon) {
    foreign = lexicon.category("foreign_government");
    international = lexicon.category("international_organization");
    ngo = lexicon.category("ngo");
    government = lexicon.category("government");
  }

  /**
   * The one who acts in the words before an amount; workers' fees have none of the actors, and a
   * fine is imposed by the state.
   */
  Actor of(Passage passage, int amount, Purpose purpose) {
    if (purpose == Purpose.FEES_PAID_BY_WORKERS) {
      return Actor.UNSPECIFIED;
    }
    Actor giver = giver(passage, amount);
    Actor actor = giver != null ? giver : subject(passage, amount);
    boolean byCourt = actor == Actor.UNSPECIFIED && purpose == Purpose.FINE_IMPOSED;
    return byCourt ? Actor.GOVERNMENT : actor;
  }

  /** "NGOs received funds from the government" and "from an international organization". */
  private @Nullable Actor giver(Passage passage, int to) {
    Tokens tokens = passage.tokens();
    for (int at = to - 1; at > 0; at--) {
      if (tokens.is(at - 1, "from") || tokens.is(at - 1, "by")) {
        int named = tokens.is(at, "the") || tokens.is(at, "an") || tokens.is(at, "a") ? at + 1 : at;
        Actor actor = at(passage, named);
        if (actor != null) {
          return actor;
        }
      }
    }
    return null;
  }

  private Actor subject(Passage passage, int to) {
    // What stands right before the amount got it: "allocated NGOs $500".
    for (int at = to - 2; at >= 0; at--) {
      Actor actor = at(passage, at);
      if (actor != null && !afterPreposition(passage.tokens(), at)) {
        return actor;
      }
    }
    return Actor.UNSPECIFIED;
  }

  private @Nullable Actor at(Passage passage, int at) {
    if (passage.hits().has(at, foreign)) {
      return Actor.FOREIGN_GOVERNMENT;
    }
    if (passage.hits().has(at, international)) {
      return Actor.INTERNATIONAL_ORGANIZATION;
    }
    if (passage.hits().has(at, ngo)) {
      return Actor.NGO;
    }
    return passage.hits().has(at, government) ? Actor.GOVERNMENT : null;
  }

  private static boolean afterPreposition(Tokens tokens, int at) {
    int before = at - 1;
    if (tokens.is(before, "the") || tokens.is(before, "a") || tokens.is(before, "an")) {
      before--;
    }
    return before >= 0
        && tokens.word(before) != null
        && PREPOSITIONS.contains(String.valueOf(tokens.word(before)));
  }
}
