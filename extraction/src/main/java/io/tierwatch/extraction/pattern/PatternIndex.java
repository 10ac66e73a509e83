package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns, of which only those are tried on a sentence whose words it has.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternIndex<T> {

  private record Entry<T>(Pattern pattern, T meaning) {}

  private final List<Entry<T>> entries = new ArrayList<>();
  private final Map<Word, BitSet> byTrigger = new HashMap<>();
  private final BitSet always = new BitSet();

  /** Adds a pattern. */
  public void add(Pattern pattern, T meaning) {
    int index = entries.size();
    entries.add(new Entry<>(pattern, meaning));
    if (pattern.triggers().isEmpty()) {
      always.set(index);
    }
    for (Word trigger : pattern.triggers()) {
      byTrigger.computeIfAbsent(trigger, word -> new BitSet()).set(index);
    }
  }

  /** Hands over the first match of every pattern that matches, in the order of adding. */
  public void match(Passage passage, BiConsumer<T, Match> found) {
    BitSet candidates = candidates(passage.tokens());
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Entry<T> entry = entries.get(i);
      @Nullable Match match = entry.pattern().find(passage);
      if (match != null) {
        found.accept(entry.meaning(), match);
      }
    }
  }

  private BitSet candidates(Tokens tokens) {
    BitSet candidates = (BitSet) always.clone();
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      BitSet triggered = word == null ? null : byTrigger.get(word);
      if (triggered != null) {
        candidates.or(triggered);
      }
    }
    return candidates;
  }
}
