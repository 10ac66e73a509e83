package io.tierwatch.extraction.sentencing;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.MoneyAmount;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.term.Term;
import io.tierwatch.extraction.term.TermFinder;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.SentenceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says a court imposed, whether or not it says for how long. */
final class DisposalFinder {

  /** How far before a term the word stands that makes it something imposed. */
  private static final int REACH = 14;

  private final Vocables words;
  private final TermFinder terms;

  DisposalFinder(Vocables words, Lexicon lexicon) {
    this.words = words;
    this.terms = new TermFinder(lexicon);
  }

  List<Disposal> find(Passage passage) {
    List<Disposal> found = new ArrayList<>();
    for (Term term : terms.find(passage)) {
      int conditional = passage.hits().findLast(term.start() - 4, term.start(), words.conditional);
      if (conditional >= 0) {
        found.add(
            new Disposal(
                SentenceKind.CONDITIONAL, conditional, term.end(), term.min(), term.max(), true));
      } else if (governed(passage, term)) {
        found.add(prison(passage, term));
      }
    }
    List<Disposal> named = new ArrayList<>();
    named(passage, words.suspended, SentenceKind.SUSPENDED, found, named);
    named(passage, words.conditional, SentenceKind.CONDITIONAL, found, named);
    named(passage, words.otherSentence, SentenceKind.OTHER, found, named);
    named(passage, words.prisonNoun, SentenceKind.PRISON, found, named);
    fines(passage, named);
    found.addAll(named);
    found.sort(Comparator.comparingInt(Disposal::start));
    return found;
  }

  /** Whether the term is imposed: "sentenced to", "received", "terms of" stand before it. */
  private boolean governed(Passage passage, Term term) {
    Tokens tokens = passage.tokens();
    boolean after = tokens.is(term.start() - 1, "after") || tokens.is(term.start() - 1, "serving");
    boolean part = tokens.is(term.start() - 1, "with") && suspendedBehind(passage, term.end());
    boolean probation =
        tokens.is(term.start() - 1, "for") && tokens.is(term.start() - 2, "suspended");
    if (after || part || probation) {
      return false;
    }
    for (int at = term.start() - 1; at >= Math.max(0, term.start() - REACH); at--) {
      if (tokens.is(at, ";")) {
        return false;
      }
      if (passage.hits().has(at, words.governs)) {
        return term.prison() || near(passage, at, term.start());
      }
    }
    return behind(passage, term);
  }

  /** "A three-year prison sentence" has the word behind it. */
  private boolean behind(Passage passage, Term term) {
    int size = passage.tokens().size();
    int to = Math.min(size, term.end() + 4);
    return passage.hits().find(term.end(), to, words.sentence) >= 0
        || passage.hits().find(term.end(), to, words.prisonNoun) >= 0
        || passage.hits().find(term.end(), to, words.suspended) >= 0;
  }

  /** Words that part a term from what governs it make it something else. */
  private static boolean near(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      if (passage.tokens().is(at, "for") || passage.tokens().is(at, "within")) {
        return false;
      }
    }
    return true;
  }

  private Disposal prison(Passage passage, Term term) {
    boolean suspended =
        suspendedBehind(passage, term.end()) || suspendedBefore(passage, term.start());
    Double min = term.min();
    if (passage.tokens().is(term.start() - 1, "from")
        && passage.hits().find(term.start() - 6, term.start(), words.changed) >= 0) {
      min = term.max(); // "raised the sentence from four to six years"
    }
    if (fromFine(passage, term)) {
      min = null;
    }
    SentenceKind kind = suspended ? SentenceKind.SUSPENDED : SentenceKind.PRISON;
    if (isListed(passage, term)) {
      return new Disposal(kind, term.end() - 1, term.end(), term.max(), term.max(), true);
    }
    Quantity listed = listedBefore(passage, term);
    if (listed != null && min != null) {
      return new Disposal(kind, listed.start(), term.end(), listed.value() * 12, term.max(), true);
    }
    return new Disposal(kind, term.start(), term.end(), min, term.max(), true);
  }

  /** "Ranging from a fine of 900 dollars to five years": the least was no imprisonment. */
  private boolean fromFine(Passage passage, Term term) {
    int start = Math.max(0, term.start() - REACH);
    int fine = passage.hits().findLast(start, term.start(), words.fine);
    return fine > 1
        && passage.tokens().is(term.start() - 1, "to")
        && (passage.tokens().is(fine - 1, "from") || passage.tokens().is(fine - 2, "from"));
  }

  /** "One trafficker to six years, and two to ten years": two people, not a range of years. */
  private boolean isListed(Passage passage, Term term) {
    Tokens tokens = passage.tokens();
    int before = term.start() - 1;
    boolean joined = tokens.is(before, ",") || tokens.is(before, "and");
    Quantity number = passage.mentions().quantityAt(term.start());
    boolean range = number != null && number.max() != null && tokens.is(number.number() + 1, "to");
    int earlier = passage.hits().findLast(0, before, words.byCourt);
    boolean measured = false;
    for (int at = Math.max(earlier, 0); at < before; at++) {
      measured |= passage.mentions().quantityAt(at) != null && tokens.is(at - 1, "to");
    }
    return joined && range && earlier >= 0 && measured;
  }

  /** "To 12 and 21 years", "to five, six, and ten years": the first, which shares the unit. */
  private static @Nullable Quantity listedBefore(Passage passage, Term term) {
    Tokens tokens = passage.tokens();
    if (!tokens.is(term.start() - 1, "and") || term.min() == null) {
      return null;
    }
    Quantity first = null;
    int at = term.start() - 1;
    while (at > 0 && (tokens.is(at, "and") || tokens.is(at, ",") || number(passage, at) != null)) {
      first = number(passage, at) != null ? number(passage, at) : first;
      at--;
    }
    boolean smaller = first != null && first.value() * 12 < term.min();
    return smaller && tokens.is(at, "to") ? first : null;
  }

  /** The number that token {@code at} alone is. */
  private static @Nullable Quantity number(Passage passage, int at) {
    Quantity quantity = passage.mentions().quantityAt(at);
    if (quantity == null || quantity.kind() != Quantity.Kind.COUNT) {
      return null;
    }
    return quantity.max() == null && quantity.end() == at + 1 ? quantity : null;
  }

  private boolean suspendedBehind(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    int next = tokens.is(at, ",") ? at + 1 : at;
    for (int i = next; i < next + 3 && !tokens.is(i, "and") && !tokens.is(i, "with"); i++) {
      if (tokens.is(i, "suspended") || passage.hits().has(i, words.suspended)) {
        return true;
      }
    }
    return false;
  }

  /** "Suspended sentences of two years", "probation for 15 months". */
  private boolean suspendedBefore(Passage passage, int at) {
    int found = passage.hits().findLast(at - 7, at, words.suspended);
    return found >= 0 && !parted(passage, found, at);
  }

  private void named(
      Passage passage,
      Category category,
      SentenceKind kind,
      List<Disposal> terms,
      List<Disposal> named) {
    int size = passage.tokens().size();
    int at = passage.hits().find(0, size, category);
    while (at >= 0) {
      int end = passage.hits().end(at, category);
      boolean suspendedLater =
          kind == SentenceKind.PRISON && passage.hits().find(end, end + 5, words.suspended) >= 0;
      if (!touches(passage, at, end, terms) && !covered(at, named) && !suspendedLater) {
        SentenceKind told = suspendedByVerb(passage, at) ? SentenceKind.SUSPENDED : kind;
        named.add(new Disposal(told, at, end, null, null, false));
      }
      at = passage.hits().find(end, size, category);
    }
  }

  /** "Courts suspended the sentences of …": a verb shortly before it. */
  private static boolean suspendedByVerb(Passage passage, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (passage.tokens().is(i, "suspended")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words only name what a term next to them measures. */
  private static boolean touches(Passage passage, int start, int end, List<Disposal> terms) {
    for (Disposal term : terms) {
      boolean before = start <= term.end() + 3 && start >= term.start() - 1;
      boolean after = end <= term.start() && term.start() - end <= 5;
      boolean apart = passage.tokens().is(start - 1, "received") && start >= term.end();
      if ((before && !apart) || (after && !parted(passage, end, term.start()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean parted(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean comma = passage.tokens().is(at, ",") && !passage.tokens().is(at + 1, "ranging");
      if (comma || passage.tokens().is(at, ";") || passage.tokens().is(at, "and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean covered(int at, List<Disposal> named) {
    return named.stream().anyMatch(d -> d.start() <= at && at < d.end());
  }

  private void fines(Passage passage, List<Disposal> named) {
    int size = passage.tokens().size();
    if (passage.hits().find(0, size, words.fineNoSentence) >= 0) {
      return;
    }
    int at = passage.hits().find(0, size, words.fine);
    while (at >= 0) {
      int end = passage.hits().end(at, words.fine);
      boolean none = passage.tokens().is(at - 1, "no") || passage.tokens().is(at - 1, "without");
      if (!none) {
        int amount = amountEnd(passage, at, end);
        named.add(
            new Disposal(SentenceKind.FINE, at, Math.max(end, amount), null, null, amount > 0));
      }
      at = passage.hits().find(end, size, words.fine);
    }
  }

  /** The end of the amount next to the word, or -1. */
  private static int amountEnd(Passage passage, int start, int end) {
    int last = -1;
    for (MoneyAmount amount : passage.mentions().money()) {
      boolean behind = amount.start() >= end && amount.start() - end <= 6;
      boolean before = amount.end() == start;
      boolean second = last > 0 && amount.start() == last + 1;
      if (behind || before || second) {
        last = amount.end();
      }
    }
    return last;
  }
}
