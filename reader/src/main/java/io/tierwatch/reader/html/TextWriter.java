package io.tierwatch.reader.html;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a part of a page as lines: paragraphs with a blank line between them, list items with a
 * bullet, lines no longer than a line of print.
 */
final class TextWriter implements NodeVisitor {

  private static final int WIDTH = 100;
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final Predicate<String> heading;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean blankBefore;

  TextWriter(Predicate<String> heading) {
    this.heading = heading;
  }

  String write(String title, Element root) {
    for (String line : title.split("\n")) {
      paragraph.append(line);
      endLine();
    }
    blankBefore = true;
    NodeTraversor.traverse(this, root);
    endParagraph();
    return text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        endLine();
      } else if (isBlock(element)) {
        endParagraph();
        if (element.normalName().equals("li")) {
          paragraph.append("\u2022 ");
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isBlock(element)) {
      endParagraph();
      paragraph.setLength(0);
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      paragraph.append(' ');
    } else if (BOLD.contains(element.normalName())) {
      endRunInHeading();
    }
  }

  /** A cell is a block only where it holds some: pages of the report's first years are tables. */
  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    if (tag.equals("td") || tag.equals("th")) {
      return element.selectFirst("p, div, br, h1, h2, h3, h4, table, ul") != null;
    }
    return element.isBlock() || tag.equals("li") || tag.equals("tr");
  }

  /** Behind a heading in bold type the text begins on a line of its own. */
  private void endRunInHeading() {
    String words = paragraph.toString().strip();
    if (!words.endsWith(".") && words.length() < WIDTH && heading.test(words)) {
      endParagraph();
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c);
      if (!blank) {
        paragraph.append(c);
      } else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
        paragraph.append(' ');
      }
    }
  }

  private void endParagraph() {
    endLine();
    blankBefore = true;
  }

  private void endLine() {
    String words = paragraph.toString().strip();
    paragraph.setLength(0);
    if (words.isEmpty() || words.equals("\u2022")) {
      if (!words.isEmpty()) {
        paragraph.append("\u2022 ");
      }
      return;
    }
    if (blankBefore && !text.isEmpty()) {
      text.append('\n');
    }
    blankBefore = false;
    wrap(words);
  }

  private void wrap(String words) {
    int from = 0;
    while (words.length() - from > WIDTH) {
      int at = breakBefore(words, from);
      text.append(words, from, at).append('\n');
      from = Math.min(at + 1, words.length());
    }
    if (from < words.length()) {
      text.append(words, from, words.length()).append('\n');
    }
  }

  /** The blank at which a line ends; not beside a dash or slash, which joins lines. */
  private static int breakBefore(String words, int from) {
    for (int i = from + WIDTH; i > from + WIDTH / 2; i--) {
      if (words.charAt(i) == ' ' && !joins(words.charAt(i - 1)) && !joins(words.charAt(i + 1))) {
        return i;
      }
    }
    for (int i = from + WIDTH; i < words.length(); i++) {
      if (words.charAt(i) == ' ') {
        return i;
      }
    }
    return words.length();
  }

  private static boolean joins(char c) {
    return c == '-' || c == '\u2014' || c == '\u2013' || c == '/' || c == '\u2010';
  }
}
