package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a pattern. */
sealed interface Node {

  /**
   * Any tokens up to a number of them, none of which is a stop.
   *
   * @param unless words and marks that may not stand in the gap
   */
  record Gap(int most, WordSet unless) implements Node {

    boolean stops(Passage passage, int at) {
      return unless.has(passage.tokens().wordId(at));
    }
  }

  /**
   * One thing, or one of several.
   *
   * @param alternatives what can stand here
   * @param beginnings words with one of which every alternative begins, or null where that cannot
   *     be told
   * @param label the number of its label, or -1
   * @param negated whether none of the alternatives may stand here; takes no token
   */
  record Item(
      Alternatives alternatives,
      @Nullable WordSet beginnings,
      boolean optional,
      boolean negated,
      int label)
      implements Node {

    /** The token behind what matches at {@code at}, or -1. */
    int end(Passage passage, int at) {
      int longest = mayBegin(passage, at) ? alternatives.longest(passage, at) : -1;
      if (negated) {
        return longest < 0 ? at : -1;
      }
      return longest;
    }

    /** Whether the word at {@code at} is one with which an alternative can begin. */
    boolean mayBegin(Passage passage, int at) {
      return beginnings == null || beginnings.has(passage.tokens().wordId(at));
    }

    /** Whether every match of a pattern must have one of the beginnings here. */
    boolean isRequired() {
      return beginnings != null && !optional && !negated;
    }
  }

  /** Tests, the longest of whose matches counts. An array, since iterators cost more than tests. */
  final class Alternatives {

    private final Test[] tests;

    Alternatives(List<Test> tests) {
      this.tests = tests.toArray(Test[]::new);
    }

    int longest(Passage passage, int at) {
      int longest = -1;
      for (Test test : tests) {
        longest = Math.max(longest, test.end(passage, at));
      }
      return longest;
    }
  }

  /** What can stand at a token. */
  sealed interface Test {

    /** The token behind what matches at {@code at}, or -1. */
    int end(Passage passage, int at);
  }

  /** One of some words. */
  record Words(WordSet words) implements Test {
    @Override
    public int end(Passage passage, int at) {
      return words.has(passage.tokens().wordId(at)) ? at + 1 : -1;
    }
  }

  /** Words one after the other, each one of some words. */
  record Sequence(List<WordSet> words) implements Test {
    @Override
    public int end(Passage passage, int at) {
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).has(passage.tokens().wordId(at + i))) {
          return -1;
        }
      }
      return at + words.size();
    }
  }

  /** A phrase of a category of the lexicon. */
  record InCategory(Category category) implements Test {
    @Override
    public int end(Passage passage, int at) {
      return passage.hits().end(at, category);
    }
  }

  /** Something that the sentence mentions. */
  record Mentioned(Kind kind) implements Test {

    enum Kind {
      NUMBER,
      MONEY,
      PERIOD,
      YEAR,
      CAPITALIZED,
      ANY,
      START,
      END
    }

    @Override
    public int end(Passage passage, int at) {
      int size = passage.tokens().size();
      return switch (kind) {
        case NUMBER -> quantityEnd(passage, at, Quantity.Kind.COUNT);
        case YEAR -> quantityEnd(passage, at, Quantity.Kind.YEAR);
        case MONEY -> ends(passage.mentions().moneyAt(at), at);
        case PERIOD -> ends(passage.mentions().periodAt(at), at);
        case CAPITALIZED -> at < size && passage.tokens().isCapitalized(at) ? at + 1 : -1;
        case ANY -> at < size ? at + 1 : -1;
        case START -> at == 0 ? at : -1;
        case END -> at >= size - 1 ? at : -1;
      };
    }

    private static int quantityEnd(Passage passage, int at, Quantity.Kind kind) {
      Quantity quantity = passage.mentions().quantityAt(at);
      return quantity != null && quantity.kind() == kind && quantity.start() == at
          ? quantity.end()
          : -1;
    }

    private static int ends(io.tierwatch.extraction.mention.@Nullable Mention mention, int at) {
      return mention != null && mention.start() == at ? mention.end() : -1;
    }
  }
}
