package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Damage;
import java.util.ArrayList;
import java.util.List;

/**
 * The recommendations of a section, one each: parted by bullets, else by semicolons, else by
 * paragraphs or, where there is but one, by sentences.
 */
final class Items {

  private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023\uf0b7";

  private Items() {}

  static List<SourceText> of(List<Element> elements, LineJoiner joiner, SeamJudge judge) {
    List<List<Line>> groups = groups(elements);
    if (groups.isEmpty()) {
      return List.of();
    }
    SourceText text = joiner.join(groups.stream().flatMap(List::stream).toList());
    if (has(text.text(), BULLETS)) {
      return parted(text, BULLETS);
    }
    if (groups.size() > 1) {
      return groups.stream().map(joiner::join).toList();
    }
    if (has(text.text(), ";")) {
      return parted(text, ";");
    }
    return sentences(Passage.of(elements, joiner, judge));
  }

  /** The lines of each paragraph. */
  private static List<List<Line>> groups(List<Element> elements) {
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    boolean gap = false;
    for (Element element : elements) {
      if (element instanceof Element.Words words) {
        if (!group.isEmpty() && gap && Text.endsSentence(group.get(group.size() - 1).words())) {
          groups.add(group);
          group = new ArrayList<>();
        }
        group.add(words.line());
        gap = Passage.isParagraph(words.line());
      } else {
        gap = true;
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** Tears between the lines of the items. */
  static List<Damage> damage(List<Element> elements, LineJoiner joiner, SeamJudge judge) {
    return Passage.of(elements, joiner, judge).damage();
  }

  private static boolean has(String text, String signs) {
    return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
  }

  private static List<SourceText> parted(SourceText text, String signs) {
    List<SourceText> items = new ArrayList<>();
    String words = text.text();
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || signs.indexOf(words.charAt(i)) >= 0) {
        add(items, text, from, i);
        from = i + 1;
      }
    }
    return List.copyOf(items);
  }

  private static void add(List<SourceText> items, SourceText text, int from, int to) {
    String words = text.text();
    int first = skipSpaces(words, from, to);
    if (words.startsWith("and ", first) || words.startsWith("and, ", first)) {
      first = skipSpaces(words, words.indexOf(' ', first), to);
    }
    int last = to;
    while (last > first && words.charAt(last - 1) == ' ') {
      last--;
    }
    if (hasLetter(words, first, last)) {
      items.add(text.slice(first, last));
    }
  }

  private static int skipSpaces(String words, int from, int to) {
    int i = from;
    while (i < to && words.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean hasLetter(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<SourceText> sentences(Passage.Result passage) {
    List<SourceText> items = new ArrayList<>();
    passage.paragraphs().forEach(p -> p.sentences().forEach(s -> items.add(s.source())));
    return List.copyOf(items);
  }
}
