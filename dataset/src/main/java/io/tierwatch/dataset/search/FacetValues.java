package io.tierwatch.dataset.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** The values of the fields of every passage, in memory, so that counting them takes no time. */
final class FacetValues {

  private final Map<SearchField, Column> columns = new EnumMap<>(SearchField.class);

  FacetValues(IndexReader reader) throws IOException {
    for (SearchField field : SearchField.values()) {
      columns.put(field, new Column(reader, field));
    }
  }

  /** A field: for each passage the number of its set of values. */
  private static final class Column {

    private final int[] sets;
    private final List<List<String>> values = new ArrayList<>();

    Column(IndexReader reader, SearchField field) throws IOException {
      sets = new int[reader.maxDoc()];
      Map<List<String>, Integer> numbers = new LinkedHashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedSetDocValues stored = DocValues.getSortedSet(leaf.reader(), field.code());
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
          List<String> set = set(stored, document);
          Integer number = numbers.putIfAbsent(set, numbers.size());
          sets[leaf.docBase + document] = number == null ? numbers.size() - 1 : number;
        }
      }
      values.addAll(numbers.keySet());
    }

    private static List<String> set(SortedSetDocValues stored, int document) throws IOException {
      List<String> set = new ArrayList<>();
      if (stored.advanceExact(document)) {
        for (int i = 0; i < stored.docValueCount(); i++) {
          set.add(stored.lookupOrd(stored.nextOrd()).utf8ToString());
        }
      }
      return set;
    }

    List<SearchResult.Count> counts(FoundPassages found) {
      int[] ofSets = new int[values.size()];
      found.forEach(document -> ofSets[sets[document]]++);
      Map<String, Integer> sums = new HashMap<>();
      for (int set = 0; set < ofSets.length; set++) {
        if (ofSets[set] > 0) {
          for (String value : values.get(set)) {
            sums.merge(value, ofSets[set], Integer::sum);
          }
        }
      }
      List<SearchResult.Count> counts = new ArrayList<>();
      sums.forEach((value, count) -> counts.add(new SearchResult.Count(value, count)));
      counts.sort(
          Comparator.comparingInt((SearchResult.Count c) -> -c.passages())
              .thenComparing(SearchResult.Count::value));
      return counts;
    }
  }

  /** For each field its values in these passages, the most frequent first. */
  Map<SearchField, List<SearchResult.Count>> count(FoundPassages found) {
    Map<SearchField, List<SearchResult.Count>> facets = new EnumMap<>(SearchField.class);
    columns.forEach((field, column) -> facets.put(field, column.counts(found)));
    return facets;
  }
}
