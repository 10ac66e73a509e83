package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.mention.Quantity;
import io.tierwatch.extraction.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a pattern. */
sealed interface Node {

  /**
   * Any tokens up to a number of them, none of which is a stop.
   *
   * @param unless words that may not stand in the gap
   */
  record Gap(int most, Set<Word> unless) implements Node {

    boolean stops(Passage passage, int at) {
      Word word = passage.tokens().word(at);
      return word != null && (word.text().equals(";") || unless.contains(word));
    }
  }

  /**
   * One thing, or one of several.
   *
   * @param label the number of its label, or -1
   * @param negated whether none of the alternatives may stand here; takes no token
   */
  record Item(List<Test> alternatives, boolean optional, boolean negated, int label)
      implements Node {

    /** The token behind what matches at {@code at}, or -1. */
    int end(Passage passage, int at) {
      int longest = -1;
      for (Test test : alternatives) {
        longest = Math.max(longest, test.end(passage, at));
      }
      if (negated) {
        return longest < 0 ? at : -1;
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
  record Words(Set<Word> words) implements Test {
    @Override
    public int end(Passage passage, int at) {
      Word word = passage.tokens().word(at);
      return word != null && words.contains(word) ? at + 1 : -1;
    }
  }

  /** Words one after the other, each one of some words. */
  record Sequence(List<Set<Word>> words) implements Test {
    @Override
    public int end(Passage passage, int at) {
      for (int i = 0; i < words.size(); i++) {
        Word word = passage.tokens().word(at + i);
        if (word == null || !words.get(i).contains(word)) {
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
