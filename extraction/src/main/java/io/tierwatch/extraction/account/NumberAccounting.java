package io.tierwatch.extraction.account;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.NumberAccount;
import io.tierwatch.extraction.NumberAccount.Status;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts for every number of a narrative: the front door of this package. */
public final class NumberAccounting {

  /** How many words behind a number show what it counts. */
  private static final int SHOWN = 3;

  /** What can stand behind a number that has no noun of its own. */
  private static final Set<String> BEHIND_BARE =
      Set.of("in", "from", "to", "of", "by", "for", "at", "under", "and", "during", "on", "or");

  private final Explanations explanations;
  private final Category compare;

  /** An accounting with the words of this language. */
  public NumberAccounting(Language language) {
    explanations = new Explanations(language.lexicon());
    compare = language.lexicon().category("compare");
  }

  /** What became of each number, in the order of the text. */
  public List<NumberAccount> account(NarrativeText narrative, List<Fact> facts) {
    FactCover cover = new FactCover(facts);
    List<NumberAccount> accounts = new ArrayList<>();
    for (Passage passage : narrative.passages()) {
      @Nullable String before = null;
      for (Quantity quantity : passage.mentions().quantities()) {
        NumberAccount account = account(passage, quantity, cover, before);
        accounts.add(account);
        before = account.status() == Status.EXPLAINED ? account.reason() : null;
      }
    }
    return accounts;
  }

  private NumberAccount account(
      Passage passage, Quantity quantity, FactCover cover, @Nullable String before) {
    String kinds = cover.kinds(passage, quantity.number());
    if (!kinds.isEmpty()) {
      return account(passage, quantity, Status.IN_FACT, kinds);
    }
    String reason = explanations.of(passage, quantity);
    if (reason == null && before != null && comparesBare(passage, quantity)) {
      reason = before; // "in four provinces (three in 2017)"
    }
    return reason == null
        ? account(passage, quantity, Status.NOT_UNDERSTOOD, "no rule says what it is")
        : account(passage, quantity, Status.EXPLAINED, reason);
  }

  /** A number without a noun, in brackets, a list or a comparison, counts what stood before. */
  private boolean comparesBare(Passage passage, Quantity quantity) {
    Tokens tokens = passage.tokens();
    int before = quantity.start() - 1;
    boolean bare = !tokens.isWord(quantity.end()) || BEHIND_BARE.contains(next(tokens, quantity));
    int start = Math.max(0, quantity.start() - 3);
    boolean joined =
        tokens.is(before, "(")
            || tokens.is(before, ",")
            || tokens.is(before, ";")
            || tokens.is(before, "and")
            || tokens.is(before, "out")
            || tokens.is(before - 1, "out")
            || passage.hits().find(start, quantity.start(), compare) >= 0;
    return bare && joined;
  }

  private static String next(Tokens tokens, Quantity quantity) {
    return tokens.at(quantity.end()).toLowerCase(Locale.ROOT);
  }

  private static NumberAccount account(
      Passage passage, Quantity quantity, Status status, String reason) {
    Tokens tokens = passage.tokens();
    int end = quantity.end();
    while (end < Math.min(tokens.size(), quantity.end() + SHOWN) && tokens.isWord(end)) {
      end++;
    }
    int line = passage.source().lineAt(tokens.start(quantity.number()));
    return new NumberAccount(line, tokens.span(quantity.start(), end), status, reason);
  }
}
