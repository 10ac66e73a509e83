package io.tierwatch.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words that stand on one line, with no more than the blank of a word between them. */
record TextLine(List<PageWord> words) {

  TextLine {
    words = List.copyOf(words);
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  double baseline() {
    return words.get(0).baseline();
  }

  /** The size of most of its letters. */
  double size() {
    double sum = 0;
    int letters = 0;
    for (PageWord word : words) {
      sum += word.size() * word.text().length();
      letters += word.text().length();
    }
    return sum / Math.max(1, letters);
  }

  boolean isBold() {
    return words.stream().allMatch(PageWord::bold);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (PageWord word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** This line and one that stands to its right on the same line. */
  TextLine with(TextLine other) {
    List<PageWord> all = new ArrayList<>(words);
    all.addAll(other.words);
    return new TextLine(all);
  }
}
