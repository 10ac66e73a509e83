package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.text.Word;
import io.tierwatch.extraction.text.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over the tokens of a sentence, written as {@link PatternParser} says. Matching takes
 * time linear in the length of the sentence for a given pattern: a dead end is remembered and never
 * walked twice.
 */
public final class Pattern {

  private final String source;
  private final Node[] nodes;
  private final List<Set<Word>> required;

  /** With which words every match begins, or null where that cannot be told. */
  private final @Nullable WordSet openings;

  private final Map<String, Integer> labels;

  Pattern(String source, Node[] nodes, List<Set<Word>> required, Map<String, Integer> labels) {
    this.source = source;
    this.nodes = nodes;
    this.required = List.copyOf(required);
    this.labels = Map.copyOf(labels);
    this.openings =
        nodes[0] instanceof Node.Item item && item.isRequired() ? item.beginnings() : null;
  }

  /**
   * Sets of words, of each of which a sentence must have one, the rarest first; empty when the
   * pattern asks for no particular word.
   */
  List<Set<Word>> required() {
    return required;
  }

  /** The first place where the pattern matches, or null. */
  public @Nullable Match find(Passage passage) {
    return find(passage, 0);
  }

  /** The first place at or behind token {@code from} where the pattern matches, or null. */
  public @Nullable Match find(Passage passage, int from) {
    int size = passage.tokens().size();
    Run run = null;
    for (int start = next(passage, from); start < size; start = next(passage, start + 1)) {
      run = run == null ? new Run(passage) : run;
      int end = run.match(0, start);
      if (end > start) {
        return new Match(start, end, run.captured, labels);
      }
    }
    return null;
  }

  /** The first token at or behind {@code from} where a match may begin. */
  private int next(Passage passage, int from) {
    return openings == null ? from : passage.tokens().find(from, openings);
  }

  @Override
  public String toString() {
    return source;
  }

  /** One attempt on one sentence. */
  private final class Run {
    final Passage passage;
    final int size;
    final boolean[] dead;
    final int[] captured = new int[labels.size() * 2];

    Run(Passage passage) {
      this.passage = passage;
      this.size = passage.tokens().size();
      this.dead = new boolean[nodes.length * (size + 1)];
    }

    /** The end of a match of the nodes from {@code index} on that begins at {@code at}, or -1. */
    int match(int index, int at) {
      if (index == nodes.length) {
        return at;
      }
      int key = index * (size + 1) + at;
      if (dead[key]) {
        return -1;
      }
      int end = nodes[index] instanceof Node.Gap gap ? gap(gap, index, at) : item(index, at);
      if (end < 0) {
        dead[key] = true;
      }
      return end;
    }

    private int gap(Node.Gap gap, int index, int at) {
      int last = Math.min(size, at + gap.most());
      for (int to = at; to <= last; to++) {
        int end = mayFollow(index, to) ? match(index + 1, to) : -1;
        if (end >= 0) {
          return end;
        }
        if (to < size && gap.stops(passage, to)) {
          return -1;
        }
      }
      return -1;
    }

    /** Whether what follows node {@code index} can begin at a token. */
    private boolean mayFollow(int index, int at) {
      return index + 1 == nodes.length
          || !(nodes[index + 1] instanceof Node.Item item)
          || !item.isRequired()
          || item.mayBegin(passage, at);
    }

    private int item(int index, int at) {
      Node.Item item = (Node.Item) nodes[index];
      int next = item.end(passage, at);
      if (next >= 0) {
        int end = match(index + 1, next);
        if (end >= 0) {
          capture(item, at, next);
          return end;
        }
      }
      return item.optional() ? match(index + 1, at) : -1;
    }

    private void capture(Node.Item item, int from, int to) {
      if (item.label() >= 0) {
        captured[item.label() * 2] = from;
        captured[item.label() * 2 + 1] = to;
      }
    }
  }
}
