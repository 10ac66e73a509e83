package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The running text of a section: lines and gaps to paragraphs of sentences. Text goes on over the
 * breaks of columns and pages, unless the words there show that lines are lost.
 */
final class Passage {

  /** A line longer than this is no line of print, but a paragraph of its own. */
  private static final int PARAGRAPH_LINE = 200;

  private final LineJoiner joiner;
  private final SeamJudge judge;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean tornStart;

  private Passage(LineJoiner joiner, SeamJudge judge) {
    this.joiner = joiner;
    this.judge = judge;
  }

  /** Paragraphs, and where sentences are torn. */
  record Result(List<Paragraph> paragraphs, List<Damage> damage) {}

  static Result of(List<Element> elements, LineJoiner joiner, SeamJudge judge) {
    Passage passage = new Passage(joiner, judge);
    passage.read(elements);
    return new Result(List.copyOf(passage.paragraphs), List.copyOf(passage.damage));
  }

  /** Whether a line is too long for a line of print, so that it is a paragraph. */
  static boolean isParagraph(Line line) {
    return line.words().length() > PARAGRAPH_LINE;
  }

  private void read(List<Element> elements) {
    boolean gap = false;
    for (Element element : elements) {
      if (element instanceof Element.Words words) {
        add(words, gap);
        gap = false;
      } else {
        gap = true;
      }
    }
    endParagraph(false);
    markUnended();
  }

  private void add(Element.Words words, boolean gap) {
    Line line = words.line();
    if (lines.isEmpty()) {
      markBegunSmall(line);
    } else {
      String left = lines.get(lines.size() - 1).words();
      boolean ended = Text.endsSentence(left);
      boolean wide = isParagraph(lines.get(lines.size() - 1));
      Optional<String> tear =
          gap || words.columnBegins()
              ? judge.tear(left, line.words(), words.columnBegins())
              : Optional.empty();
      if (tear.isPresent()) {
        damage.add(new Damage(Damage.Kind.TORN_SENTENCE, line.number(), tear.get()));
        endSegment(true);
      } else if (ended && (gap || wide)) {
        endParagraph(false);
      }
    }
    lines.add(line);
  }

  /** The first sentence of a section begins with a capital, or its beginning is lost. */
  private void markBegunSmall(Line line) {
    boolean first = paragraphs.isEmpty() && sentences.isEmpty();
    if (first && Character.isLowerCase(line.words().charAt(0))) {
      tornStart = true;
      damage.add(
          new Damage(
              Damage.Kind.TORN_SENTENCE, line.number(), "the section begins within a sentence"));
    }
  }

  private void endParagraph(boolean torn) {
    endSegment(torn);
    if (!sentences.isEmpty()) {
      paragraphs.add(new Paragraph(sentences));
      sentences.clear();
    }
  }

  /** Makes sentences of the lines gathered; {@code torn} where the text behind them is lost. */
  private void endSegment(boolean torn) {
    if (lines.isEmpty()) {
      return;
    }
    SourceText text = joiner.join(lines);
    List<Integer> ends = SentenceSplitter.ends(text.text());
    int from = 0;
    for (int i = 0; i < ends.size(); i++) {
      boolean last = i == ends.size() - 1;
      boolean open = last && torn && !Text.endsSentence(text.text().substring(from));
      addSentence(text, from, ends.get(i), open || (i == 0 && tornStart));
      from = ends.get(i);
    }
    lines.clear();
    tornStart = torn;
  }

  private void addSentence(SourceText text, int from, int to, boolean torn) {
    int first = from;
    int last = to;
    while (first < last && text.text().charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.text().charAt(last - 1) == ' ') {
      last--;
    }
    if (first < last) {
      sentences.add(new Sentence(text.slice(first, last), torn));
    }
  }

  /** A section whose last sentence does not end has lost its end. */
  private void markUnended() {
    if (paragraphs.isEmpty()) {
      return;
    }
    int index = paragraphs.size() - 1;
    List<Sentence> all = new ArrayList<>(paragraphs.get(index).sentences());
    Sentence last = all.get(all.size() - 1);
    if (!Text.endsSentence(last.text()) && !last.text().endsWith(":")) {
      all.set(all.size() - 1, new Sentence(last.source(), true));
      paragraphs.set(index, new Paragraph(all));
      damage.add(
          new Damage(
              Damage.Kind.TORN_SENTENCE,
              last.source().lastLine(),
              "the section ends within a sentence"));
    }
  }
}
