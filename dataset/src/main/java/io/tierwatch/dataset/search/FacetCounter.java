package io.tierwatch.dataset.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of the fields of all passages that are found. */
final class FacetCounter extends SimpleCollector {

  private final Map<SearchField, Map<String, Integer>> counts = new EnumMap<>(SearchField.class);
  private final List<Segment> segment = new ArrayList<>();
  private long total;

  /** One counter, as the index is searched by one thread. */
  static final class Manager implements CollectorManager<FacetCounter, FacetCounter> {

    private final FacetCounter counter = new FacetCounter();

    @Override
    public FacetCounter newCollector() {
      return counter;
    }

    @Override
    public FacetCounter reduce(Collection<FacetCounter> collectors) {
      return counter;
    }
  }

  /** The values of a field in a part of the index, and how often each came. */
  private static final class Segment {
    final SearchField field;
    final SortedSetDocValues values;
    final int[] counts;

    Segment(SearchField field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.counts = new int[(int) values.getValueCount()];
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    finishSegment();
    for (SearchField field : SearchField.values()) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field.code());
      segment.add(new Segment(field, values));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    for (Segment one : segment) {
      if (one.values.advanceExact(document)) {
        for (int i = 0; i < one.values.docValueCount(); i++) {
          one.counts[(int) one.values.nextOrd()]++;
        }
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  long total() {
    return total;
  }

  Map<SearchField, List<SearchResult.Count>> facets() throws IOException {
    finishSegment();
    Map<SearchField, List<SearchResult.Count>> facets = new EnumMap<>(SearchField.class);
    counts.forEach(
        (field, values) -> {
          List<SearchResult.Count> list = new ArrayList<>();
          values.forEach((value, count) -> list.add(new SearchResult.Count(value, count)));
          list.sort(
              Comparator.comparingInt((SearchResult.Count c) -> -c.passages())
                  .thenComparing(SearchResult.Count::value));
          facets.put(field, list);
        });
    return facets;
  }

  private void finishSegment() throws IOException {
    for (Segment one : segment) {
      Map<String, Integer> sums = counts.computeIfAbsent(one.field, f -> new HashMap<>());
      for (int ord = 0; ord < one.counts.length; ord++) {
        if (one.counts[ord] > 0) {
          String value = one.values.lookupOrd(ord).utf8ToString();
          sums.merge(value, one.counts[ord], Integer::sum);
        }
      }
    }
    segment.clear();
  }
}
