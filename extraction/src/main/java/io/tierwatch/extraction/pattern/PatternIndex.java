package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** By the number of a word, a bit for each need that it meets. */
  private long[] @Nullable [] meets = new long[1024][];

  /** By the number of a need, a bit for each pattern whose rarest need it is. */
  private final List<long[]> wanting = new ArrayList<>();

  /** A bit for each need that is the rarest of some pattern. */
  private long[] rarest = {};

  /** A bit for each pattern without needs. */
  private long[] always = {};

  /** Adds a pattern. */
  public void add(Pattern pattern, T meaning) {
    int index = entries.size();
    int[] numbers = pattern.required().stream().mapToInt(this::need).toArray();
    entries.add(new Entry<>(pattern, numbers, meaning));
    if (numbers.length == 0) {
      always = with(always, index);
    } else {
      rarest = with(rarest, numbers[0]);
      wanting.set(numbers[0], with(wanting.get(numbers[0]), index));
    }
  }

  private int need(Set<Word> words) {
    Integer known = needs.get(words);
    if (known != null) {
      return known;
    }
    int number = needs.size();
    needs.put(words, number);
    wanting.add(new long[0]);
    for (Word word : words) {
      if (word.id() >= meets.length) {
        meets = Arrays.copyOf(meets, Math.max(meets.length * 2, word.id() + 1));
      }
      long[] met = meets[word.id()];
      meets[word.id()] = with(met == null ? new long[0] : met, number);
    }
    return number;
  }

  private static long[] with(long[] bits, int bit) {
    int slot = bit >> 6;
    long[] more = slot < bits.length ? bits : Arrays.copyOf(bits, slot + 1);
    more[slot] |= 1L << bit;
    return more;
  }

  /** Hands over the first match of every pattern that matches, in the order of adding. */
  public void match(Passage passage, BiConsumer<T, Match> found) {
    long[] met = met(passage.tokens());
    long[] candidates = candidates(met);
    for (int slot = 0; slot < candidates.length; slot++) {
      for (long rest = candidates[slot]; rest != 0; rest &= rest - 1) {
        Entry<T> entry = entries.get((slot << 6) + Long.numberOfTrailingZeros(rest));
        if (meetsAll(met, entry.needs())) {
          @Nullable Match match = entry.pattern().find(passage);
          if (match != null) {
            found.accept(entry.meaning(), match);
          }
        }
      }
    }
  }

  /** The needs that a sentence meets. */
  private long[] met(Tokens tokens) {
    long[] met = new long[(needs.size() + 63) >> 6];
    for (int i = 0; i < tokens.size(); i++) {
      int word = tokens.wordId(i);
      long[] more = word < 0 || word >= meets.length ? null : meets[word];
      if (more != null) {
        addAll(met, more);
      }
    }
    return met;
  }

  private long[] candidates(long[] met) {
    long[] candidates = Arrays.copyOf(always, (entries.size() + 63) >> 6);
    for (int slot = 0; slot < rarest.length; slot++) {
      for (long rest = met[slot] & rarest[slot]; rest != 0; rest &= rest - 1) {
        addAll(candidates, wanting.get((slot << 6) + Long.numberOfTrailingZeros(rest)));
      }
    }
    return candidates;
  }

  private static void addAll(long[] bits, long[] more) {
    for (int slot = 0; slot < more.length; slot++) {
      bits[slot] |= more[slot];
    }
  }

  private static boolean meetsAll(long[] met, int[] needs) {
    for (int need : needs) {
      if ((met[need >> 6] & 1L << need) == 0) {
        return false;
      }
    }
    return true;
  }
}
