package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Word;
import io.tierwatch.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
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
    List<Set<Word>> required = new ArrayList<>();
    for (String element : source.strip().split("\\s+")) {
      if (element.startsWith("..")) {
        nodes.add(gap(element));
      } else {
        Set<Word> beginnings = new HashSet<>();
        Node.Item item = item(element, labels, beginnings);
        nodes.add(item);
        if (item.isRequired()) {
          required.add(beginnings);
        }
      }
    }
    if (nodes.stream().noneMatch(Node.Item.class::isInstance)) {
      throw new IllegalArgumentException("a pattern of gaps only: " + source);
    }
    required.sort(Comparator.comparingDouble(PatternParser::rarity).reversed());
    return new Pattern(source, nodes.toArray(Node[]::new), required, labels);
  }

  private Node.Gap gap(String element) {
    int not = element.indexOf('!');
    String width = not < 0 ? element : element.substring(0, not);
    int most = width.equals("...") ? WIDE : Integer.parseInt(width.substring(2));
    Set<Word> unless = new HashSet<>(lexicon.forms(";"));
    if (not >= 0) {
      for (String word : element.substring(not + 1).split("\\|")) {
        unless.addAll(lexicon.forms(word));
      }
    }
    return new Node.Gap(most, new WordSet(unless));
  }

  /** Reads an element, and adds the words with which it can begin where they can be told. */
  private Node.Item item(String element, Map<String, Integer> labels, Set<Word> beginnings) {
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
    boolean told = true;
    for (String alternative : rest.split("\\|")) {
      Set<Word> first = alternative(element, alternative, tests, words);
      beginnings.addAll(first);
      told &= !first.isEmpty();
    }
    if (!words.isEmpty()) {
      tests.add(new Node.Words(new WordSet(words)));
    }
    return new Node.Item(
        new Node.Alternatives(tests),
        told ? new WordSet(beginnings) : null,
        optional,
        negated,
        label);
  }

  /** Reads one alternative; the words with which it can begin, none where that cannot be told. */
  private Set<Word> alternative(
      String element, String alternative, List<Node.Test> tests, Set<Word> words) {
    if (alternative.isEmpty()) {
      throw new IllegalArgumentException("an empty alternative in " + element);
    } else if (alternative.length() > 1 && alternative.startsWith("@")) {
      Category category = lexicon.category(alternative.substring(1));
      tests.add(new Node.InCategory(category));
      return Set.copyOf(lexicon.beginnings(category));
    } else if (alternative.length() > 1 && alternative.startsWith("#")) {
      tests.add(mentioned(alternative.substring(1)));
      return Set.of();
    } else if (alternative.length() > 1 && alternative.contains("_")) {
      return sequence(alternative, tests);
    } else {
      List<Word> forms = lexicon.forms(alternative);
      words.addAll(forms);
      return Set.copyOf(forms);
    }
  }

  private Set<Word> sequence(String alternative, List<Node.Test> tests) {
    String[] words = alternative.split("_");
    List<WordSet> sets = new ArrayList<>();
    for (String word : words) {
      sets.add(new WordSet(lexicon.forms(word)));
    }
    tests.add(new Node.Sequence(List.copyOf(sets)));
    return Set.copyOf(lexicon.forms(words[0]));
  }

  private static Node.Mentioned mentioned(String name) {
    return new Node.Mentioned(Node.Mentioned.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Sentences seldom have a set of few words that are long. */
  private static double rarity(Set<Word> words) {
    int shortest = words.stream().mapToInt(w -> w.text().length()).min().orElse(0);
    return Math.min(shortest, 8) - Math.log(words.size());
  }
}
