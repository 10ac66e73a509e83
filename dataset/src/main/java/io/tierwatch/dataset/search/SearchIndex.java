package io.tierwatch.dataset.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds passages. Several threads may use it. */
public final class SearchIndex implements AutoCloseable {

  /** Lucene's own logger: what it says of Java's versions is no matter of the user's. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;

  /** One in so many passages found is most of them, as far as the speed is concerned. */
  private static final int MOST = 10;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetValues facets;

  /** Opens the index in a folder. */
  public SearchIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // questions differ
    facets = new FacetValues(reader);
  }

  /** Finds the passages that a query asks for, the best first. */
  public SearchResult search(SearchQuery asked) throws IOException {
    QueryMaker queries = new QueryMaker(asked);
    FoundPassages found = FoundPassages.of(queries.finding(), searcher);
    ScoreDoc[] best = best(queries, found, asked.from() + asked.limit());
    Weight weight =
        searcher.createWeight(searcher.rewrite(queries.marking()), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<SearchHit> hits = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    for (int i = asked.from(); i < best.length; i++) {
      hits.add(hit(best[i], stored.document(best[i].doc), weight));
    }
    Optional<String> suggestion =
        asked.words().isBlank() ? Optional.empty() : new Suggestions(reader).of(asked.words());
    return new SearchResult(found.total(), hits, facets.count(found), suggestion);
  }

  /** The best, without counting the rest, so that what cannot be among them is passed over. */
  private ScoreDoc[] best(QueryMaker queries, FoundPassages found, int count) throws IOException {
    boolean most = found.total() > reader.maxDoc() / MOST;
    Query ranking = searcher.rewrite(queries.ranking(found, most));
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(count, null, 1);
    return (most ? searcher.search(ranking, found.only(best)) : searcher.search(ranking, best))
        .scoreDocs;
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
        document.get(SearchField.TIER.code()),
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
