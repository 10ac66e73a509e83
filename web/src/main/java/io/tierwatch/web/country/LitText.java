package io.tierwatch.web.country;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Text in pieces, each with the facts that rest on its words. */
final class LitText {

  private final NumberedFacts facts;
  private final Set<Integer> begun = new TreeSet<>();

  LitText(NumberedFacts facts) {
    this.facts = facts;
  }

  /**
   * A piece of a text.
   *
   * @param facts the numbers of the facts that rest on these words; none for plain text
   * @param begins those of them whose words begin here
   */
  public record Piece(String text, List<Integer> facts, List<Integer> begins) {}

  /** The pieces of a text. */
  List<Piece> pieces(SourceText text) {
    SortedMap<Integer, List<Change>> changes = changes(text);
    List<Piece> pieces = new ArrayList<>();
    TreeSet<Integer> open = new TreeSet<>();
    int done = 0;
    for (Map.Entry<Integer, List<Change>> change : changes.entrySet()) {
      add(pieces, text.text(), done, change.getKey(), open);
      done = change.getKey();
      change.getValue().forEach(one -> one.apply(open));
    }
    add(pieces, text.text(), done, text.text().length(), open);
    return pieces;
  }

  private void add(List<Piece> pieces, String text, int from, int to, SortedSet<Integer> open) {
    if (from < to) {
      List<Integer> begins = open.stream().filter(begun::add).toList();
      pieces.add(new Piece(text.substring(from, to), List.copyOf(open), begins));
    }
  }

  /** A fact whose words begin or end at a place. */
  private record Change(int fact, boolean begins) {

    void apply(SortedSet<Integer> open) {
      if (begins) {
        open.add(fact);
      } else {
        open.remove(fact);
      }
    }
  }

  /** Where the words of facts begin and end in the text. */
  private SortedMap<Integer, List<Change>> changes(SourceText text) {
    SortedMap<Integer, List<Change>> changes = new TreeMap<>();
    TreeSet<Integer> near = new TreeSet<>();
    for (int line = text.firstLine(); line <= text.lastLine(); line++) {
      near.addAll(facts.onLine(line));
    }
    for (int number : near) {
      int[] span = span(text, facts.fact(number).orElseThrow());
      if (span[0] < span[1]) {
        changes.computeIfAbsent(span[0], at -> new ArrayList<>()).add(new Change(number, true));
        changes.computeIfAbsent(span[1], at -> new ArrayList<>()).add(new Change(number, false));
      }
    }
    return changes;
  }

  /** From where to where in the text the words of a fact stand; an empty span for none. */
  private static int[] span(SourceText text, Fact fact) {
    int from = text.text().length();
    int to = 0;
    List<Integer> places = text.places();
    for (int i = 0; i < places.size(); i++) {
      SourceRange piece = text.pieces().get(i);
      for (SourceRange range : fact.evidence().ranges()) {
        int start = Math.max(range.start(), piece.start());
        int end = Math.min(range.end(), piece.end());
        if (start < end) {
          from = Math.min(from, places.get(i) + start - piece.start());
          to = Math.max(to, places.get(i) + end - piece.start());
        }
      }
    }
    return new int[] {from, to};
  }
}
