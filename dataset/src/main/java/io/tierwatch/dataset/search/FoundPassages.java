package io.tierwatch.dataset.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The passages that a query finds, which another query can be narrowed down to. */
final class FoundPassages extends Query {

  private final Map<Integer, FixedBitSet> bySegment = new HashMap<>();
  private int total;

  /** Finds all passages of a query, without ranking them. */
  static FoundPassages of(Query query, IndexSearcher searcher) throws IOException {
    return searcher.search(query, new FoundPassages().manager());
  }

  /** Takes up what is found, as the index is searched by one thread. */
  private final class Taker extends SimpleCollector {

    private FixedBitSet passages = new FixedBitSet(0);

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      passages = new FixedBitSet(leaf.reader().maxDoc());
      bySegment.put(leaf.docBase, passages);
    }

    @Override
    public void collect(int document) {
      passages.set(document);
      total++;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private CollectorManager<Taker, FoundPassages> manager() {
    return new CollectorManager<>() {
      @Override
      public Taker newCollector() {
        return new Taker();
      }

      @Override
      public FoundPassages reduce(Collection<Taker> takers) {
        return FoundPassages.this;
      }
    };
  }

  /** How many there are. */
  int total() {
    return total;
  }

  /** Goes through their numbers in the index. */
  void forEach(IntConsumer action) {
    bySegment.forEach(
        (base, passages) -> {
          int last = passages.length() - 1;
          for (int document = next(passages, 0, last); document <= last; ) {
            action.accept(base + document);
            document = next(passages, document + 1, last);
          }
        });
  }

  /** Lets collectors have these passages only. */
  <C extends Collector, T> CollectorManager<FilterCollector, T> only(CollectorManager<C, T> all) {
    return new CollectorManager<>() {
      private final List<C> inner = new ArrayList<>();

      @Override
      public FilterCollector newCollector() throws IOException {
        C one = all.newCollector();
        inner.add(one);
        return only(one);
      }

      @Override
      public T reduce(Collection<FilterCollector> collectors) throws IOException {
        return all.reduce(inner);
      }
    };
  }

  private FilterCollector only(Collector all) {
    return new FilterCollector(all) {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        FixedBitSet passages = bySegment.get(leaf.docBase);
        return new FilterLeafCollector(super.getLeafCollector(leaf)) {
          @Override
          public void collect(int document) throws IOException {
            if (passages != null && passages.get(document)) {
              super.collect(document);
            }
          }
        };
      }
    };
  }

  private static int next(FixedBitSet passages, int from, int last) {
    return from > last ? DocIdSetIterator.NO_MORE_DOCS : passages.nextSetBit(from);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext leaf) {
        FixedBitSet passages = bySegment.get(leaf.docBase);
        return passages == null
            ? null
            : new ConstantScoreScorer(this, score(), mode, new BitSetIterator(passages, total));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "found";
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
