package io.tierwatch.extraction.penalty;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The law that a sentence speaks of, by its name or its article as stated. */
final class LawName {

  private final Category verb;
  private final Category reference;
  private final Category again;

  LawName(Lexicon lexicon) {
    verb = lexicon.category("law_verb");
    reference = lexicon.category("law_named");
    again = lexicon.category("law_again");
  }

  /**
   * The subject of "criminalized" or "prescribed", or the act behind "through its". Null where the
   * sentence goes on about a law named before ("it", "the law", "these penalties").
   */
  @Nullable String find(Passage passage) {
    Tokens tokens = passage.tokens();
    int end = passage.hits().find(1, tokens.size(), verb);
    if (end < 0) {
      return null;
    }
    boolean relative = tokens.is(end - 1, "which") || tokens.is(end - 2, "which");
    int through = relative ? through(passage, Math.max(0, end - 20), end) : -1;
    through = through > 0 ? through : through(passage, end, tokens.size());
    if (through > 0) {
      return name(passage, through, nameEnd(passage, through));
    }
    int start = subjectStart(passage, end);
    String name = name(passage, start, subjectEnd(tokens, end));
    // "The Act on X, passed in 2008, criminalized": the name stands before what is put in.
    return name == null && start > 0 ? name(passage, 0, start - 1) : name;
  }

  /** Where the name begins in "through its …", "under the …", "using the …". */
  private int through(Passage passage, int from, int to) {
    Tokens tokens = passage.tokens();
    for (int at = from; at < to - 2; at++) {
      boolean opens =
          tokens.is(at, "through")
              || tokens.is(at, "under")
              || tokens.is(at, "via")
              || tokens.is(at, "using");
      boolean its = tokens.is(at + 1, "its") || tokens.is(at + 1, "the");
      if (opens && its && lawWithin(passage, at + 2, at + 18)) {
        return at + 2;
      }
    }
    return -1;
  }

  private boolean lawWithin(Passage passage, int from, int to) {
    return passage.hits().find(from, Math.min(to, passage.tokens().size()), reference) >= 0;
  }

  /** The end of a name that a comma with "which", a verb or the sentence ends. */
  private int nameEnd(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    int at = from;
    while (at < tokens.size()
        && !passage.hits().has(at, verb)
        && !(tokens.is(at, ",") && tokens.is(at + 1, "which"))
        && !tokens.is(at, ".")
        && !tokens.is(at, ";")) {
      at++;
    }
    return at;
  }

  private static int subjectStart(Passage passage, int end) {
    Tokens tokens = passage.tokens();
    for (int at = end - 1; at >= 0; at--) {
      boolean parts = tokens.is(at, ";") || (tokens.is(at, ",") && !numbered(tokens, at));
      if (parts && at < end - 2 && !tokens.isCapitalized(at + 1)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean numbered(Tokens tokens, int at) {
    return tokens.isNumber(at + 1) || tokens.isNumber(at - 1);
  }

  /** Before "both", "also", ", which", "broadly", "as amended". */
  private static int subjectEnd(Tokens tokens, int end) {
    int at = end;
    while (at > 0
        && (tokens.is(at - 1, "both")
            || tokens.is(at - 1, "also")
            || tokens.is(at - 1, "which")
            || tokens.is(at - 1, "broadly")
            || tokens.is(at - 1, "and")
            || tokens.is(at - 1, ","))) {
      at--;
    }
    return at;
  }

  private @Nullable String name(Passage passage, int from, int to) {
    Tokens tokens = passage.tokens();
    int start = from;
    while (start < to
        && (tokens.is(start, "the")
            || tokens.is(start, "its")
            || tokens.is(start, "in")
            || tokens.is(start, "addition")
            || tokens.is(start, ","))) {
      start++;
    }
    boolean pronoun = start >= to || passage.hits().end(start, again) == to;
    return pronoun || !lawWithin(passage, start, to) ? null : tokens.span(start, to);
  }
}
