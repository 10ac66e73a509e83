package io.tierwatch.extraction.lexicon;

import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.extraction.text.Word;
import io.tierwatch.extraction.text.WordMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Categories of words and phrases. Made by {@link LexiconLoader}, then only read. */
public final class Lexicon {

  private static final Comparator<Word> BY_ID = Comparator.comparingInt(Word::id);

  private static final class Node {
    @Nullable WordMap<Node> children;

    /** A bit for each word that goes on with a phrase, shared by words 64 apart. */
    long following;

    int[] categories = new int[0];

    /** Where the phrases go on that have this word next. */
    @Nullable Node follow(int word) {
      boolean may = word >= 0 && (following & 1L << word) != 0;
      return may && children != null ? children.get(word) : null;
    }

    Node childOf(Word word) {
      if (children == null) {
        children = new WordMap<>();
      }
      Node child = children.get(word);
      if (child == null) {
        child = new Node();
        children.put(word, child);
        following |= 1L << word.id();
      }
      return child;
    }
  }

  private final Vocabulary vocabulary;
  private final PhraseExpander expander;
  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, Set<Word>> singleWords = new HashMap<>();
  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private @Nullable Node[] roots = new Node[1024];

  Lexicon(Vocabulary vocabulary, PhraseExpander expander) {
    this.vocabulary = vocabulary;
    this.expander = expander;
  }

  /** Adds a phrase, as lexicon files write it, to a category. */
  void add(String category, String phrase) {
    for (List<String> words : expander.expand(Vocabulary.fold(phrase))) {
      addWords(category, words);
    }
  }

  /** Adds words, in lower case, to a category; a possessive ending counts as a word of its own. */
  public void addWords(String category, List<String> phrase) {
    List<String> words = withPossessivesApart(phrase);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase of category " + category + " may be empty");
    }
    Category known =
        categories.computeIfAbsent(category, name -> new Category(name, categories.size()));
    Word first = vocabulary.word(words.get(0));
    if (first.id() >= roots.length) {
      roots = Arrays.copyOf(roots, Math.max(roots.length * 2, first.id() + 1));
    }
    Node node = roots[first.id()];
    if (node == null) {
      node = new Node();
      roots[first.id()] = node;
    }
    for (String word : words.subList(1, words.size())) {
      node = node.childOf(vocabulary.word(word));
    }
    if (Arrays.stream(node.categories).noneMatch(id -> id == known.id())) {
      node.categories = Arrays.copyOf(node.categories, node.categories.length + 1);
      node.categories[node.categories.length - 1] = known.id();
    }
    singleWords.computeIfAbsent(category, name -> new TreeSet<>(BY_ID)).add(first);
  }

  private static List<String> withPossessivesApart(List<String> phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase) {
      int apostrophe = word.length() - (word.endsWith("'s") ? 2 : word.endsWith("'") ? 1 : 0);
      if (apostrophe > 0 && apostrophe < word.length()) {
        words.add(word.substring(0, apostrophe));
        words.add(word.substring(apostrophe));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** The category of this name; a name that no lexicon file defines is an error. */
  public Category category(String name) {
    Category category = categories.get(name);
    if (category == null) {
      throw new IllegalArgumentException("no lexicon file defines the category @" + name);
    }
    read.add(name);
    return category;
  }

  /** The categories that nobody has asked for: to find their phrases is work for nothing. */
  public Set<String> unread() {
    Set<String> unread = new TreeSet<>(categories.keySet());
    unread.removeAll(read);
    return unread;
  }

  /** The words with which a phrase of this category can begin. */
  public Collection<Word> beginnings(Category category) {
    return singleWords.getOrDefault(category.name(), Set.of());
  }

  /** The words that an element of a pattern stands for: itself, or all forms with a tilde. */
  public List<Word> forms(String element) {
    List<Word> forms = new ArrayList<>();
    for (String form : expander.forms(Vocabulary.fold(element))) {
      forms.add(vocabulary.word(form));
    }
    return forms;
  }

  /** Finds the phrases of all categories in a text. */
  public CategoryHits find(Tokens tokens) {
    CategoryHits hits = new CategoryHits(tokens, categories.size());
    for (int at = 0; at < tokens.size(); at++) {
      int word = tokens.wordId(at);
      Node node = word < 0 || word >= roots.length ? null : roots[word];
      int to = at + 1;
      while (node != null) {
        for (int category : node.categories) {
          hits.add(at, category, to);
        }
        node = node.follow(tokens.wordId(to));
        to++;
      }
    }
    return hits;
  }
}
