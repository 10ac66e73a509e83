package io.tierwatch.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes out a phrase of a lexicon file: {@code victim~} stands for all forms of a word, {@code
 * (a|b)} for alternatives, {@code word?} for a word that may be absent. Words are parted by spaces.
 */
final class PhraseExpander {

  /** No phrase of the lexicon needs more; a larger number is a slip. */
  private static final int MOST = 4096;

  private final Inflection inflection;

  PhraseExpander(Inflection inflection) {
    this.inflection = inflection;
  }

  /** Every sequence of words that the phrase stands for. */
  List<List<String>> expand(String phrase) {
    List<List<String>> sequences = new ArrayList<>();
    sequences.add(List.of());
    for (String element : phrase.trim().split("\\s+")) {
      sequences = append(sequences, choices(element));
      if (sequences.size() > MOST) {
        throw new IllegalArgumentException("too many alternatives in: " + phrase);
      }
    }
    return sequences;
  }

  private List<String> choices(String element) {
    List<String> choices = new ArrayList<>();
    String rest = element;
    if (rest.endsWith("?")) {
      choices.add("");
      rest = rest.substring(0, rest.length() - 1);
    }
    if (rest.startsWith("(") && rest.endsWith(")")) {
      rest = rest.substring(1, rest.length() - 1);
    }
    for (String word : rest.split("\\|")) {
      choices.addAll(forms(word));
    }
    return choices;
  }

  /** The word, all its forms where it has a tilde, or it and its plural where it has a plus. */
  List<String> forms(String word) {
    String base = word.isEmpty() ? word : word.substring(0, word.length() - 1);
    if (word.endsWith("~")) {
      return List.copyOf(inflection.forms(base));
    }
    return word.length() > 1 && word.endsWith("+")
        ? List.copyOf(inflection.plural(base))
        : List.of(word);
  }

  private static List<List<String>> append(List<List<String>> sequences, List<String> choices) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> sequence : sequences) {
      for (String choice : choices) {
        List<String> next = new ArrayList<>(sequence);
        if (!choice.isEmpty()) {
          next.add(choice);
        }
        longer.add(next);
      }
    }
    return longer;
  }
}
