package io.tierwatch.reader;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import java.util.List;

/**
 * Joins lines into running text: with a space where words meet, without one behind a dash or slash,
 * and with words mended that a hyphen parts over two lines.
 */
final class LineJoiner {

  private final Vocabulary vocabulary;

  LineJoiner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The text of these lines, of which there is at least one with words. */
  SourceText join(List<Line> lines) {
    SourceText.Builder builder = new SourceText.Builder();
    boolean spaced = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
      int length = line.words().length();
      if (!next.isEmpty() && endsWithLooseHyphen(line.words(), next)) {
        append(builder, line.part(0, length - 1), spaced);
        spaced = false;
      } else {
        append(builder, line, spaced);
        spaced = needsSpace(line.words(), next);
      }
    }
    return builder.build();
  }

  /** Appends a line piece by piece, so that runs of blanks within it become one space. */
  private static void append(SourceText.Builder builder, Line line, boolean spaced) {
    String words = line.words();
    boolean space = spaced;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      boolean run = Text.isBlank(words.charAt(i)) && i + 1 < words.length();
      if (run && (words.charAt(i) != ' ' || Text.isBlank(words.charAt(i + 1)))) {
        piece(builder, line, from, i, space);
        while (Text.isBlank(words.charAt(i + 1))) {
          i++;
        }
        from = i + 1;
        space = true;
      }
    }
    piece(builder, line, from, words.length(), space);
  }

  private static void piece(
      SourceText.Builder builder, Line line, int from, int to, boolean spaced) {
    int start = line.start() + from;
    SourceRange range = new SourceRange(line.number(), start, line.start() + to, line.page());
    builder.append(line.words().substring(from, to), range, spaced);
  }

  private boolean needsSpace(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    char end = left.charAt(left.length() - 1);
    boolean apart = left.length() > 1 && left.charAt(left.length() - 2) == ' ';
    if (isDash(end) || end == '/' || end == '-') {
      return apart;
    }
    char begin = right.charAt(0);
    boolean glued = isDash(begin) && right.length() > 1 && right.charAt(1) != ' ';
    return !glued && !isSplitWord(left, right);
  }

  private static boolean isDash(char c) {
    return c == '\u2014' || c == '\u2013';
  }

  /** Whether a hyphen at the end only marks that a word goes on: {@code prose-} {@code cute}. */
  private boolean endsWithLooseHyphen(String left, String right) {
    char end = left.charAt(left.length() - 1);
    if (end == '\u00ad') {
      return true;
    }
    if ((end != '-' && end != '\u2010') || left.length() < 2) {
      return false;
    }
    String first = Text.lastWord(left);
    String second = Text.firstWord(right);
    if (!Character.isLowerCase(left.charAt(left.length() - 2))
        || !Character.isLowerCase(right.charAt(0))
        || vocabulary.has(first + second)) {
      return false;
    }
    String part = first.substring(0, first.length() - 1);
    return vocabulary.has(part + second)
        || (part.indexOf('-') < 0 && !isWordPart(part) && !vocabulary.has(part));
  }

  /** Whether a word is one that compounds begin with. */
  private static boolean isWordPart(String part) {
    return switch (Text.bare(part)) {
      case "anti",
          "non",
          "inter",
          "self",
          "co",
          "pre",
          "post",
          "re",
          "multi",
          "semi",
          "sub",
          "ex",
          "psycho",
          "socio",
          "pro",
          "counter",
          "cross",
          "mid",
          "front",
          "well",
          "high",
          "low",
          "long",
          "short",
          "full",
          "half" ->
          true;
      default -> false;
    };
  }

  /** Whether a word was split over two lines without a hyphen, as the text's other words show. */
  private boolean isSplitWord(String left, String right) {
    String first = Text.lastWord(left);
    String second = Text.firstWord(right);
    boolean small =
        Character.isLowerCase(first.charAt(first.length() - 1))
            && Character.isLowerCase(second.charAt(0))
            && Text.bare(first).length() == first.length();
    return small
        && vocabulary.isRare(first)
        && vocabulary.isRare(second)
        && vocabulary.has(first + second);
  }
}
