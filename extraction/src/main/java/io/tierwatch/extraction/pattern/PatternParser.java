package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the notation of patterns. Elements are parted by spaces:
 *
 * <ul>
 *   <li>{@code word} that word; {@code word~} any of its forms; {@code two_words} one after the
 *       other
 *   <li>{@code @category} a phrase of the lexicon
 *   <li>{@code #number #money #period #year #capitalized #any #start #end} a mention, or a place
 *   <li>{@code a|b|@c} one of these; {@code a|b?} perhaps one of these; {@code !a|b} none of these
 *       here
 *   <li>{@code ...} up to 12 tokens, {@code ..5} up to 5; no semicolon in between; {@code
 *       ...!not|no} and none of these words
 *   <li>{@code name:element} an element with a label
 * </ul>
 */
public final class PatternParser {

  private static final int WIDE = 12;

  private final Lexicon lexicon;

  /** A parser for patterns with the words and categories of a lexicon. */
  public PatternParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when the notation is wrong or a category is unknown
   */
  public Pattern parse(String source) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>();
    Set<Word> triggers = Set.of();
    for (String element : source.strip().split("\\s+")) {
      Node node = element.startsWith("..") ? gap(element) : item(element, labels);
      nodes.add(node);
      if (node instanceof Node.Item item) {
        triggers = better(triggers, triggers(item));
      }
    }
    if (nodes.stream().noneMatch(Node.Item.class::isInstance)) {
      throw new IllegalArgumentException("a pattern of gaps only: " + source);
    }
    return new Pattern(source, nodes.toArray(Node[]::new), triggers, labels);
  }

  private Node.Gap gap(String element) {
    int not = element.indexOf('!');
    String width = not < 0 ? element : element.substring(0, not);
    int most = width.equals("...") ? WIDE : Integer.parseInt(width.substring(2));
    Set<Word> unless = new HashSet<>();
    if (not >= 0) {
      for (String word : element.substring(not + 1).split("\\|")) {
        unless.addAll(lexicon.forms(word));
      }
    }
    return new Node.Gap(most, unless);
  }

  private Node.Item item(String element, Map<String, Integer> labels) {
    String rest = element;
    int label = -1;
    int colon = rest.indexOf(':');
    if (colon > 0) {
      label = labels.computeIfAbsent(rest.substring(0, colon), name -> labels.size());
      rest = rest.substring(colon + 1);
    }
    boolean negated = rest.startsWith("!");
    rest = negated ? rest.substring(1) : rest;
    boolean optional = rest.length() > 1 && rest.endsWith("?");
    rest = optional ? rest.substring(0, rest.length() - 1) : rest;
    List<Node.Test> tests = new ArrayList<>();
    Set<Word> words = new HashSet<>();
    for (String alternative : rest.split("\\|")) {
      if (alternative.isEmpty()) {
        throw new IllegalArgumentException("an empty alternative in " + element);
      } else if (alternative.length() > 1 && alternative.startsWith("@")) {
        tests.add(new Node.InCategory(lexicon.category(alternative.substring(1))));
      } else if (alternative.length() > 1 && alternative.startsWith("#")) {
        tests.add(mentioned(alternative.substring(1)));
      } else if (alternative.length() > 1 && alternative.contains("_")) {
        tests.add(sequence(alternative));
      } else {
        words.addAll(lexicon.forms(alternative));
      }
    }
    if (!words.isEmpty()) {
      tests.add(new Node.Words(words));
    }
    return new Node.Item(List.copyOf(tests), optional, negated, label);
  }

  private Node.Sequence sequence(String alternative) {
    List<Set<Word>> words = new ArrayList<>();
    for (String word : alternative.split("_")) {
      words.add(new HashSet<>(lexicon.forms(word)));
    }
    return new Node.Sequence(List.copyOf(words));
  }

  private static Node.Mentioned mentioned(String name) {
    return new Node.Mentioned(Node.Mentioned.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Words one of which must stand where this element matches; empty when that can't be told. */
  private Set<Word> triggers(Node.Item item) {
    Set<Word> triggers = new HashSet<>();
    if (item.optional() || item.negated()) {
      return triggers;
    }
    for (Node.Test test : item.alternatives()) {
      Collection<Word> words = beginnings(test);
      if (words.isEmpty()) {
        return Set.of();
      }
      triggers.addAll(words);
    }
    return triggers;
  }

  private Collection<Word> beginnings(Node.Test test) {
    if (test instanceof Node.Words words) {
      return words.words();
    }
    if (test instanceof Node.Sequence sequence) {
      return sequence.words().get(0);
    }
    if (test instanceof Node.InCategory in) {
      Category category = in.category();
      return lexicon.beginnings(category);
    }
    return Set.of();
  }

  /** The set that fewer sentences have: long words are rarer than short ones. */
  private static Set<Word> better(Set<Word> known, Set<Word> other) {
    if (other.isEmpty() || known.isEmpty()) {
      return other.isEmpty() ? known : other;
    }
    return rarity(other) > rarity(known) ? other : known;
  }

  private static double rarity(Set<Word> words) {
    int shortest = words.stream().mapToInt(w -> w.text().length()).min().orElse(0);
    return Math.min(shortest, 8) - Math.log(words.size());
  }
}
