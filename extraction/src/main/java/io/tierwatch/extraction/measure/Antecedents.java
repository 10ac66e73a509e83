package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Metric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence stated so far, and which of it a later figure leans on. */
final class Antecedents {

  private final Words words;
  private final Passage passage;
  private final List<Figure> figures;
  private final Zones zones;
  private final @Nullable Stated before;
  private final List<Stated> mains = new ArrayList<>();
  private @Nullable Stated latest;

  /**
   * Nothing is stated yet.
   *
   * @param before what the sentence before stated last
   */
  Antecedents(
      Words words, Passage passage, List<Figure> figures, Zones zones, @Nullable Stated before) {
    this.words = words;
    this.passage = passage;
    this.figures = figures;
    this.zones = zones;
    this.before = before;
  }

  /** A figure that stands for itself was read. */
  void addMain(Stated stated) {
    mains.add(stated);
  }

  /** A figure of any kind was read. */
  void addLatest(Stated stated) {
    latest = stated;
  }

  /** The figure that was read last, of any kind. */
  @Nullable Stated latest() {
    return latest;
  }

  /** The last figure that stands for itself. */
  @Nullable Stated last() {
    return mains.isEmpty() ? null : mains.get(mains.size() - 1);
  }

  /** The last figure that stands for itself, here or in the sentence before. */
  @Nullable Stated lastOrBefore() {
    return mains.isEmpty() ? before : last();
  }

  /**
   * The figure that this one is compared with: in a list with "respectively" the one in its place.
   */
  @Nullable Stated counterpart(Figure figure, int index) {
    int opens = zones.start(figure.number());
    if (passage.tokens().is(opens, "(") && besideLatest(opens)) {
      return latest;
    }
    if (mains.isEmpty()) {
      return before;
    }
    int end = zones.end(figure.number());
    if (passage.hits().find(figure.number(), end, words.respectively) >= 0) {
      return mains.get(Math.max(0, mains.size() - 1 - followers(index, end)));
    }
    for (int i = mains.size() - 1; i >= 0; i--) {
      if (figure.noun() != Noun.BARE && mains.get(i).noun() == figure.noun()) {
        return mains.get(i);
      }
    }
    return last();
  }

  /** Whether what begins at a token stands right behind the figure that was read last. */
  private boolean besideLatest(int opens) {
    return latest != null && opens >= latest.end() && opens - latest.end() <= 1;
  }

  private int followers(int index, int end) {
    int count = 0;
    for (int i = index + 1; i < figures.size() && figures.get(i).number() < end; i++) {
      count++;
    }
    return count;
  }

  /** What a part belongs to: the figure right before "including", or the last main one. */
  @Nullable Stated wholeOf(Figure figure) {
    return besideLatest(zones.start(figure.number())) ? latest : lastOrBefore();
  }

  /** The metrics that a part takes over from its whole. */
  static List<Metric> inherited(Figure figure, @Nullable Stated whole) {
    if (whole == null) {
      return List.of();
    }
    boolean fits =
        figure.noun() == Noun.BARE
            || figure.noun() == whole.noun()
            || (figure.noun().isPeople() && whole.noun().isPeople())
            || (figure.noun() == Noun.CASE && whole.noun() == Noun.CALL)
            || (figure.noun().isPeople() && MetricFinder.isLawEnforcement(whole.metrics().get(0)));
    return fits ? whole.metrics() : List.of();
  }

  /** What the last figure counts. */
  Noun contextNoun() {
    Stated last = last();
    return last == null ? Noun.BARE : last.noun();
  }
}
