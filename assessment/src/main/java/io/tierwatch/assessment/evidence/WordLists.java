package io.tierwatch.assessment.evidence;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The word lists of the signals, read once. */
final class WordLists {

  private final Map<String, List<String>> lists = new HashMap<>();

  private WordLists(List<Block> blocks) {
    for (Block block : blocks) {
      lists.put(block.name(), List.of(block.one("list").value().split(",\\s*")));
    }
  }

  /** Whether one of the words of a text, parted by blanks and commas, is of this list. */
  static boolean anyWord(String list, String text) {
    List<String> words = list(list);
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something of this list stands in a text. */
  static boolean isIn(String list, String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return list(list).stream().anyMatch(folded::contains);
  }

  private static List<String> list(String name) {
    List<String> list = Standard.LISTS.lists.get(name);
    if (list == null) {
      throw new IllegalStateException("no list of words '" + name + "'");
    }
    return list;
  }

  /** Holds the lists from their first use on. */
  private static final class Standard {
    static final WordLists LISTS = new WordLists(DataFile.resource(WordLists.class, "words.txt"));
  }
}
