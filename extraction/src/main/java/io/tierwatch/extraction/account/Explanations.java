package io.tierwatch.extraction.account;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.term.Term;
import io.tierwatch.extraction.term.TermFinder;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways to tell what a number is, in the order in which they are tried. */
final class Explanations {

  private final TermFinder terms;
  private final CountedThings things;
  private final ToldPeople people;
  private final Category month;
  private final Category lawReference;
  private final Category ageBefore;
  private final Category ageAfter;
  private final Category timeUnit;
  private final Category named;
  private final Category telephone;
  private final Category oneOf;
  private final Category times;
  private final List<Explanation> all;

  Explanations(Lexicon lexicon) {
    terms = new TermFinder(lexicon);
    things = new CountedThings(lexicon);
    people = new ToldPeople(lexicon);
    month = lexicon.category("month_name");
    lawReference = lexicon.category("law_reference");
    ageBefore = lexicon.category("age_opens");
    ageAfter = lexicon.category("age_closes");
    timeUnit = lexicon.category("time_unit");
    named = lexicon.category("numbered_name");
    telephone = lexicon.category("telephone");
    oneOf = lexicon.category("one_no_count");
    times = lexicon.category("number_of_times");
    all =
        List.of(
            this::kind,
            this::recommended,
            this::date,
            this::legal,
            this::age,
            this::money,
            this::term,
            this::duration,
            this::name,
            this::phone,
            this::pronoun,
            things,
            people,
            this::section);
  }

  /** What the number is, or null where no rule can tell. */
  @Nullable String of(Passage passage, Quantity quantity) {
    for (Explanation explanation : all) {
      String reason = explanation.of(passage, quantity);
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }

  private @Nullable String kind(Passage passage, Quantity quantity) {
    return switch (quantity.kind()) {
      case YEAR -> "calendar year";
      case PERCENT -> "percentage";
      case FRACTION -> "share without a figure";
      case VAGUE -> "vague amount without a figure";
      case COUNT -> null;
    };
  }

  private @Nullable String date(Passage passage, Quantity quantity) {
    boolean digits = passage.tokens().isNumber(quantity.number());
    boolean before = passage.hits().has(quantity.number() - 1, month);
    boolean behind = passage.hits().has(quantity.end(), month);
    return digits && (before || behind) ? "day of a date" : null;
  }

  /** "Articles 128, 134, 135, and 308": back over numbers and joints to the word. */
  private @Nullable String legal(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    if (!tokens.isNumber(quantity.number())) {
      return null;
    }
    for (int at = quantity.number() - 1; at >= Math.max(0, quantity.number() - 14); at--) {
      if (passage.hits().has(at, lawReference)) {
        return "number of a law, an article or a convention";
      }
      boolean goesOn =
          tokens.isNumber(at)
              || !tokens.isWord(at)
              || joins(tokens, at)
              || tokens.end(at) - tokens.start(at) <= 1;
      if (!goesOn) {
        return null;
      }
    }
    return null;
  }

  private static boolean joins(Tokens tokens, int at) {
    return tokens.is(at, "and")
        || tokens.is(at, "or")
        || tokens.is(at, "to")
        || tokens.is(at, "no");
  }

  private @Nullable String age(Passage passage, Quantity quantity) {
    int start = Math.max(0, quantity.number() - 8);
    boolean before = false;
    for (int at = start; at < quantity.number(); at++) {
      int end = passage.hits().end(at, ageBefore);
      before |= end > 0 && onlyNumbers(passage, end, quantity.number());
    }
    int next = quantity.end();
    boolean behind = passage.hits().has(next, ageAfter) || passage.hits().has(next + 1, ageAfter);
    return before || behind ? "age" : null;
  }

  private static boolean onlyNumbers(Passage passage, int from, int to) {
    Tokens tokens = passage.tokens();
    for (int at = from; at < to; at++) {
      boolean plain = tokens.isNumber(at) || !tokens.isWord(at) || joins(tokens, at);
      if (!plain && passage.mentions().quantityAt(at) == null && !tokens.is(at, "between")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String money(Passage passage, Quantity quantity) {
    boolean inside = passage.mentions().moneyAt(quantity.number()) != null;
    return inside ? "amount of money that is recommended or prescribed" : null;
  }

  private @Nullable String term(Passage passage, Quantity quantity) {
    if (!timeFollows(passage, quantity)) {
      return null;
    }
    for (Term term : terms.find(passage)) {
      if (term.prison() && term.start() <= quantity.number() && quantity.number() < term.end()) {
        return "term of imprisonment that is no penalty for trafficking";
      }
    }
    return null;
  }

  private boolean timeFollows(Passage passage, Quantity quantity) {
    int limit = Math.min(passage.tokens().size(), quantity.end() + 6);
    return passage.hits().find(quantity.end(), limit, timeUnit) >= 0;
  }

  /** "90 days", "24-hour", "three consecutive years", "24/7". */
  private @Nullable String duration(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    int at = quantity.end();
    for (int next = at; next < at + 5; next++) {
      if (passage.hits().has(next, timeUnit)) {
        return "duration";
      }
      boolean range =
          tokens.is(next, "-")
              || tokens.is(next, "more")
              || tokens.isNumber(next)
              || joins(tokens, next);
      if (!range && !(tokens.isWord(next) && next == at)) {
        break;
      }
    }
    if (passage.hits().has(at, times)) {
      return "number of times";
    }
    boolean always = tokens.is(at, "/") || tokens.is(quantity.number() - 1, "/");
    boolean hours =
        always
            && (tokens.at(quantity.number()).equals("24")
                || tokens.at(quantity.number()).equals("7"));
    return hours ? "time of day" : null;
  }

  private @Nullable String name(Passage passage, Quantity quantity) {
    int number = quantity.number();
    for (int at = Math.max(0, number - 3); at < number; at++) {
      if (passage.hits().end(at, named) == number) {
        return "part of a name";
      }
    }
    return null;
  }

  private @Nullable String phone(Passage passage, Quantity quantity) {
    int number = quantity.number();
    boolean digits = passage.tokens().isNumber(number) && quantity.max() == null;
    boolean near = passage.hits().find(number - 6, number, telephone) >= 0;
    boolean bare =
        !passage.tokens().isWord(quantity.end())
            || passage.tokens().is(quantity.end(), "hotline")
            || passage.tokens().is(quantity.end(), "and")
            || passage.tokens().is(quantity.end(), "to");
    return digits && near && bare ? "telephone number" : null;
  }

  private @Nullable String pronoun(Passage passage, Quantity quantity) {
    boolean one = passage.tokens().at(quantity.number()).toLowerCase(Locale.ROOT).equals("one");
    if (!one || quantity.max() != null) {
      return null;
    }
    for (int at = Math.max(0, quantity.number() - 2); at <= quantity.number(); at++) {
      int end = passage.hits().end(at, oneOf);
      if (end > quantity.number()) {
        return "'one' that counts nothing";
      }
    }
    return null;
  }

  /** What a recommendation counts is not done yet. */
  private @Nullable String recommended(Passage passage, Quantity quantity) {
    return passage.section() == SectionName.RECOMMENDATIONS ? "in a recommendation" : null;
  }

  /** What no reader of figures reads: a profile says what is, not what was done. */
  private @Nullable String section(Passage passage, Quantity quantity) {
    if (passage.section() == SectionName.PROFILE) {
      return "estimate of the situation, not of what was done";
    }
    return passage.torn() ? "in a sentence of which text is lost" : null;
  }
}
