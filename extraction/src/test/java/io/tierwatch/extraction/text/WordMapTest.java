package io.tierwatch.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WordMapTest {

  private static final int MOST = 200;

  @Property(tries = 200)
  void holdsWhatAnyMapHolds(
      @ForAll List<@IntRange(min = 0, max = MOST) Integer> ids,
      @ForAll List<@IntRange(min = 0, max = MOST) Integer> others) {
    Map<Word, Integer> expected = new HashMap<>();
    WordMap<Integer> map = new WordMap<>();
    Map<Integer, Word> words = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Word word = words.computeIfAbsent(ids.get(i), WordMapTest::word);
      expected.put(word, i);
      map.put(word, i);
    }
    for (int id : others) {
      Word word = words.computeIfAbsent(id, WordMapTest::word);
      assertThat(map.get(word)).isEqualTo(expected.get(word));
      assertThat(map.has(word)).isEqualTo(expected.containsKey(word));
    }
    assertThat(map.has(null)).isFalse();
  }

  @Property(tries = 200)
  void aSetHasItsWordsAndNoOthers(
      @ForAll List<@IntRange(min = 0, max = MOST) Integer> ids,
      @ForAll @IntRange(min = 0, max = 2 * MOST) int other) {
    WordSet set = new WordSet(ids.stream().map(WordMapTest::word).toList());

    assertThat(ids).allMatch(id -> set.has(word(id)));
    assertThat(set.has(word(other))).isEqualTo(ids.contains(other));
    assertThat(set.has(null)).isFalse();
  }

  private static Word word(int id) {
    return new Word("w" + id, id);
  }
}
