package io.tierwatch.dataset.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Words as they may have been meant, where the index has them not. */
final class Suggestions {

  private static final int SHORTEST = 4;

  private final IndexReader reader;

  Suggestions(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The words with those that are nowhere put right, or empty where there is nothing to put right.
   */
  Optional<String> of(String words) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxQueryFrequency(0);
    checker.setAccuracy(0.6f);
    List<String> meant = new ArrayList<>();
    boolean changed = false;
    for (String word : words.strip().split("\\s+")) {
      Term term = new Term(SearchIndexWriter.WORD, word.toLowerCase(Locale.ROOT));
      SuggestWord[] near =
          checker.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      boolean better = near.length > 0;
      meant.add(better ? near[0].string : word);
      changed |= better;
    }
    return changed ? Optional.of(String.join(" ", meant)) : Optional.empty();
  }
}
