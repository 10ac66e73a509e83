package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns, of which only those are tried on a sentence whose words it has.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternIndex<T> {

  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  private record Entry<T>(Pattern pattern, int[] needs, T meaning) {}

  private final List<Entry<T>> entries = new ArrayList<>();

  /** A number for each set of words that a pattern requires one of. */
  private final Map<Set<Word>, Integer> needs = new HashMap<>();

  /** By the number of a word, the needs that it meets. */
  private @Nullable BitSet[] meets = new BitSet[1024];

  /** By the number of its rarest need, the patterns. */
  private final List<BitSet> wanting = new ArrayList<>();

  private final BitSet always = new BitSet();

  /** Adds a pattern. */
  public void add(Pattern pattern, T meaning) {
    int index = entries.size();
    int[] numbers = pattern.required().stream().mapToInt(this::need).toArray();
    entries.add(new Entry<>(pattern, numbers, meaning));
    if (numbers.length == 0) {
      always.set(index);
    } else {
      wanting.get(numbers[0]).set(index);
    }
  }

  private int need(Set<Word> words) {
    Integer known = needs.get(words);
    if (known != null) {
      return known;
    }
    int number = needs.size();
    needs.put(words, number);
    wanting.add(new BitSet());
    for (Word word : words) {
      meets(word).set(number);
    }
    return number;
  }

  private BitSet meets(Word word) {
    if (word.id() >= meets.length) {
      meets = Arrays.copyOf(meets, Math.max(meets.length * 2, word.id() + 1));
    }
    BitSet known = meets[word.id()];
    if (known == null) {
      known = new BitSet();
      meets[word.id()] = known;
    }
    return known;
  }

  /** Hands over the first match of every pattern that matches, in the order of adding. */
  public void match(Passage passage, BiConsumer<T, Match> found) {
    BitSet met = met(passage.tokens());
    BitSet candidates = candidates(met);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Entry<T> entry = entries.get(i);
      if (meetsAll(met, entry.needs())) {
        @Nullable Match match = entry.pattern().find(passage);
        if (match != null) {
          found.accept(entry.meaning(), match);
        }
      }
    }
  }

  /** The needs that a sentence meets. */
  private BitSet met(Tokens tokens) {
    BitSet met = new BitSet(needs.size());
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      BitSet more = word == null || word.id() >= meets.length ? null : meets[word.id()];
      if (more != null) {
        met.or(more);
      }
    }
    return met;
  }

  private BitSet candidates(BitSet met) {
    BitSet candidates = (BitSet) always.clone();
    for (int need = met.nextSetBit(0); need >= 0; need = met.nextSetBit(need + 1)) {
      candidates.or(wanting.get(need));
    }
    return candidates;
  }

  private static boolean meetsAll(BitSet met, int[] needs) {
    for (int need : needs) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
