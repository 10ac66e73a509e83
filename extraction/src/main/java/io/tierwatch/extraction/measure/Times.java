package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.mention.PeriodMention;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Period;
import org.jspecify.annotations.Nullable;

/** Which time a figure is about. */
final class Times {

  private Times() {}

  /** The year inside a figure's noun phrase: "four 2017 convictions". */
  static @Nullable Period inside(Passage passage, Figure figure) {
    PeriodMention mention = passage.mentions().periodAt(figure.number() + 1);
    return mention != null && mention.end() < figure.end() ? mention.period() : null;
  }

  /** The first time named between two tokens, or null. */
  static @Nullable Period first(Passage passage, int from, int to) {
    for (PeriodMention mention : passage.mentions().periods()) {
      if (mention.start() >= from && mention.start() < to && isAdverbial(passage, mention)) {
        return mention.period();
      }
    }
    return null;
  }

  /**
   * The first time named between two tokens that does not belong to a participle behind the noun:
   * "assisted a victim identified in 2016" says nothing of when she was assisted.
   */
  static @Nullable Period ofStatement(Passage passage, int from, int to) {
    for (PeriodMention mention : passage.mentions().periods()) {
      if (mention.start() >= from
          && mention.start() < to
          && isAdverbial(passage, mention)
          && !afterParticiple(passage.tokens(), from, mention.start())) {
        return mention.period();
      }
    }
    return null;
  }

  private static boolean afterParticiple(Tokens tokens, int from, int at) {
    for (int i = Math.max(from, at - 6); i < at; i++) {
      if (tokens.isWord(i) && tokens.at(i).endsWith("ed") && !finite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean finite(Tokens tokens, int at) {
    return tokens.is(at, "compared") || tokens.is(at, "remained") || passive(tokens, at);
  }

  private static boolean passive(Tokens tokens, int at) {
    return tokens.is(at - 1, "was") || tokens.is(at - 1, "were") || tokens.is(at - 1, "been");
  }

  /** The time that opens a statement: "In 2017, the government …", "in 2017 authorities …". */
  static @Nullable Period opening(Passage passage, int from, int to) {
    for (PeriodMention mention : passage.mentions().periods()) {
      boolean opens =
          mention.start() >= from && mention.start() <= from + 5 && mention.start() < to;
      if (opens && isAdverbial(passage, mention)) {
        return mention.period();
      }
    }
    return null;
  }

  /** Whether the time says when, and is not part of a name ("the 2014 law", "a case from 2016"). */
  private static boolean isAdverbial(Passage passage, PeriodMention mention) {
    Tokens tokens = passage.tokens();
    if (mention.since() && tokens.is(mention.start() - 2, "time")) {
      return false; // "for the first time since 2014" is about now
    }
    if (mention.relative() || mention.since()) {
      return !tokens.is(mention.start() - 1, "from");
    }
    int before = mention.start() - 1;
    if (isMonth(tokens, before)) {
      before--;
    }
    return tokens.is(before, "in")
        || tokens.is(before, "during")
        || tokens.is(before, "for")
        || tokens.is(before, "year")
        || tokens.is(before, "between")
        || tokens.is(before, "to")
        || tokens.is(before, "by");
  }

  private static boolean isMonth(Tokens tokens, int at) {
    if (!tokens.isCapitalized(at < 0 ? tokens.size() : at)) {
      return false;
    }
    return switch (tokens.at(at)) {
      case "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December" ->
          true;
      default -> false;
    };
  }
}
