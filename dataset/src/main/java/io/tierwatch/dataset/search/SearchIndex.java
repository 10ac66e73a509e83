package io.tierwatch.dataset.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds passages. Several threads may use it. */
public final class SearchIndex implements AutoCloseable {

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Opens the index in a folder. */
  public SearchIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** Finds the passages that a query asks for, the best first. */
  public SearchResult search(SearchQuery asked) throws IOException {
    Query query = searcher.rewrite(new QueryMaker().of(asked));
    FacetCounter counter = searcher.search(query, new FacetCounter.Manager());
    ScoreDoc[] found = searcher.search(query, asked.from() + asked.limit()).scoreDocs;
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    List<SearchHit> hits = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    for (int i = asked.from(); i < found.length; i++) {
      hits.add(hit(found[i], stored.document(found[i].doc), weight));
    }
    Optional<String> suggestion =
        asked.words().isBlank() ? Optional.empty() : new Suggestions(reader).of(asked.words());
    return new SearchResult(counter.total(), hits, counter.facets(), suggestion);
  }

  private SearchHit hit(ScoreDoc found, Document document, Weight weight) throws IOException {
    List<Integer> lines = numbers(document.get(SearchIndexWriter.LINES));
    List<Integer> places = numbers(document.get(SearchIndexWriter.PLACES));
    List<SearchHit.Mark> marks = new ArrayList<>();
    for (int[] span : spans(found.doc, weight)) {
      marks.add(new SearchHit.Mark(span[0], span[1], lineAt(span[0], lines, places)));
    }
    return new SearchHit(
        document.get(SearchField.COUNTRY.code()),
        Integer.parseInt(document.get(SearchField.YEAR.code())),
        document.get(SearchField.SECTION.code()),
        document.getField(SearchIndexWriter.NUMBER).numericValue().intValue(),
        document.get(SearchIndexWriter.TEXT),
        lines.get(0),
        lines.get(lines.size() - 1),
        marks,
        found.score);
  }

  /** Where the words of the query stand, in order, none within another. */
  private List<int[]> spans(int document, Weight weight) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator all = matches == null ? null : matches.getMatches(SearchIndexWriter.TEXT);
    List<int[]> spans = new ArrayList<>();
    while (all != null && all.next()) {
      collect(all, spans);
    }
    spans.sort(Comparator.<int[]>comparingInt(s -> s[0]).thenComparingInt(s -> s[1]));
    List<int[]> apart = new ArrayList<>();
    for (int[] span : spans) {
      if (apart.isEmpty() || span[0] >= apart.get(apart.size() - 1)[1]) {
        apart.add(span);
      }
    }
    return apart;
  }

  /** The words themselves, where a match is of several that stand apart. */
  private static void collect(MatchesIterator match, List<int[]> spans) throws IOException {
    MatchesIterator words = match.getSubMatches();
    if (words == null) {
      spans.add(new int[] {match.startOffset(), match.endOffset()});
      return;
    }
    while (words.next()) {
      spans.add(new int[] {words.startOffset(), words.endOffset()});
    }
  }

  private static int lineAt(int offset, List<Integer> lines, List<Integer> places) {
    int line = lines.get(0);
    for (int i = 0; i < places.size() && places.get(i) <= offset; i++) {
      line = lines.get(i);
    }
    return line;
  }

  private static List<Integer> numbers(String joined) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : joined.split(" ")) {
      numbers.add(Integer.parseInt(number));
    }
    return numbers;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
