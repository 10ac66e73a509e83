package io.tierwatch.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether words that meet where a column or page breaks belong together, or lines between
 * them are lost. English decides: what cannot follow shows a loss. In doubt the words go on.
 */
final class SeamJudge {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "some", "any");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "did", "does", "do", "could", "would", "will", "can", "must", "should", "may", "might");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
  private static final Set<String> NEVER_AFTER_ARTICLE =
      Set.of(
          "the", "a", "an", "its", "their", "of", "on", "at", "by", "for", "from", "with", "into",
          "during", "through", "between", "against", "among", "upon", "within", "despite", "until");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "had", "did", "does", "would", "could", "should");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor");

  /** Participles that open a phrase of their own: 'and, based on this, …'. */
  private static final Set<String> STAND_ALONE =
      Set.of("based", "combined", "compared", "followed", "united", "indeed", "need", "supported");

  /** Words that may rightly stand twice. */
  private static final Set<String> DOUBLED = Set.of("that", "had", "in", "on");

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
  private static final Set<String> PEOPLE =
      Set.of(
          "men",
          "women",
          "children",
          "boys",
          "girls",
          "victims",
          "officials",
          "traffickers",
          "workers",
          "migrants",
          "suspects",
          "defendants",
          "citizens",
          "nationals");
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private final Vocabulary vocabulary;

  SeamJudge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * How we know that text is lost between two lines, or empty where none seems to be.
   *
   * @param left the last line before the break
   * @param right the first line behind it
   * @param columnBegins whether a stray blank shows that a column begins here, where lines get lost
   */
  Optional<String> tear(String left, String right, boolean columnBegins) {
    String lastWord = Text.lastWord(left);
    String firstWord = Text.firstWord(right);
    String last = Text.bare(lastWord);
    String first = Text.bare(firstWord);
    if (last.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    if (Text.endsSentence(left)) {
      return beginsSmall(lastWord, right);
    }
    if (isPlain(lastWord) && last.equals(first) && mayNotDouble(first)) {
      return Optional.of("the word '" + first + "' stands on both sides of the break");
    }
    boolean torn =
        cannotFollow(last, lastWord, left, first)
            || (columnBegins && oddPair(last, lastWord, left, firstWord, right));
    return torn
        ? Optional.of("'" + lastWord + "' and '" + firstWord + "' do not go together")
        : Optional.empty();
  }

  /** A sentence that begins small behind one that has ended; an abbreviation does not end one. */
  private static Optional<String> beginsSmall(String lastWord, String right) {
    boolean small = Character.isLowerCase(right.charAt(0));
    return small && !Abbreviations.endsWithOne(lastWord)
        ? Optional.of("a sentence ends before the break, and behind it none begins")
        : Optional.empty();
  }

  private static boolean mayNotDouble(String word) {
    return !Text.isNumber(word) && !DOUBLED.contains(word);
  }

  private static boolean isPlain(String word) {
    char end = word.charAt(word.length() - 1);
    return Character.isLetterOrDigit(end);
  }

  private static boolean cannotFollow(String last, String lastWord, String left, String first) {
    if (!isPlain(lastWord)) {
      return false;
    }
    if (ARTICLES.contains(last)) {
      return NEVER_AFTER_ARTICLE.contains(first)
          || FINITE.contains(first)
          || CONJUNCTIONS.contains(first);
    }
    if (last.equals("not") && AUXILIARIES.contains(Text.bare(wordBefore(left)))) {
      return DETERMINERS.contains(first) || FINITE.contains(first);
    }
    if (RELATIVES.contains(last)) {
      return first.equals("including") || CONJUNCTIONS.contains(first);
    }
    return last.equals("of") && countsDown(Text.bare(wordBefore(left)), first);
  }

  /** What may be, but is so rare that a column's beginning makes it a loss. */
  private boolean oddPair(
      String last, String lastWord, String left, String firstWord, String right) {
    String first = Text.bare(firstWord);
    if (lastWord.endsWith(",") && CONJUNCTIONS.contains(last)) {
      return first.endsWith("ed") && !STAND_ALONE.contains(first);
    }
    if (lastWord.endsWith(",")) {
      return first.equals("on")
          && !right.startsWith("on average")
          && !right.startsWith("on the other");
    }
    if (!isPlain(lastWord) || vocabulary.hasPair(last, first)) {
      return false;
    }
    boolean loneEnd =
        vocabulary.isLarge()
            && Text.endsSentence(firstWord)
            && Character.isLowerCase(firstWord.charAt(0));
    boolean twoNouns = PEOPLE.contains(last) && firstWord.endsWith(",") && isBareNoun(first);
    boolean headless = first.endsWith("ing") && firstWord.length() > 5 && afterAny(left);
    return loneEnd || twoNouns || headless;
  }

  /** A noun that names one thing and would need an article: none in -s, -ed, -ing or -ly. */
  private static boolean isBareNoun(String word) {
    return word.length() > 4
        && !NEVER_AFTER_ARTICLE.contains(word)
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly");
  }

  /** Whether the word before the last is 'any' or 'no', so that the last one waits for a noun. */
  private static boolean afterAny(String left) {
    String before = Text.bare(wordBefore(left));
    String last = Text.bare(Text.lastWord(left));
    return (before.equals("any") || before.equals("no")) && !last.endsWith("s");
  }

  private static String wordBefore(String left) {
    int space = left.lastIndexOf(' ');
    return space < 0 ? "" : Text.lastWord(left.substring(0, space).stripTrailing());
  }

  /** {@code 21 of six}: a part greater than its whole. */
  private static boolean countsDown(String part, String whole) {
    int all = number(whole);
    return all > 0 && number(part) > all && !Furniture.isYear(part);
  }

  private static int number(String word) {
    if (Text.isNumber(word) && word.length() < 7) {
      return Integer.parseInt(word);
    }
    int index = NUMBERS.indexOf(word);
    return index < 0 ? -1 : index + 1;
  }
}
