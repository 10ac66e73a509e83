package io.tierwatch.reader.html;

import io.tierwatch.reader.page.LineKinds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds the report: the smallest that has all headings of narratives
 * in it. Menus, share buttons, banners of archives and the like are taken out.
 */
final class MainPart {

  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, form, button, select, nav, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=search], #wm-ipp-base, #wm-ipp, #donato";

  private static final String HEADINGS =
      "h1, h2, h3, h4, h5, h6, p, b, strong, div, td, span, font";

  /** The word that the head of every table of law enforcement has. */
  private static final String TABLE_SIGN = "prosecutions";

  /** How deep a name may be in a list: the link in the cell in the row in the table. */
  private static final int LIST_DEPTH = 5;

  private static final int LONGEST_HEADING = 150;

  /** Words in the names that sites give to what they put around a text. */
  private static final Set<String> AROUND =
      Set.of(
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "menu",
          "navbar",
          "sidebar",
          "related",
          "tags",
          "cookie",
          "cookies",
          "banner",
          "footer",
          "toolbar",
          "skip",
          "pagination",
          "subscribe",
          "newsletter",
          "comments",
          "toc",
          "print",
          "addthis",
          "tools");

  private final LineKinds kinds;

  MainPart(LineKinds kinds) {
    this.kinds = kinds;
  }

  Element of(Document page) {
    page.select(NEVER).forEach(Element::remove);
    Set<Element> headings = new LinkedHashSet<>();
    for (Element element : page.body().select(HEADINGS)) {
      if (isHeading(element)) {
        headings.add(element);
      }
    }
    Element root = headings.size() < 2 ? page.body() : common(new ArrayList<>(headings));
    removeAround(root, headings);
    return root;
  }

  private boolean isHeading(Element element) {
    if (element.closest("a, li") != null || element.childNodeSize() > 8) {
      return false;
    }
    String words = element.text();
    return words.length() < LONGEST_HEADING
        && !words.isEmpty()
        && (kinds.isHeading(words) || kinds.isListHead(words) || isTableHead(words));
  }

  private boolean isTableHead(String words) {
    return kinds.isTableHead(words) && words.toLowerCase(Locale.ROOT).contains(TABLE_SIGN);
  }

  /** The smallest element with all of these in it. */
  private static Element common(List<Element> elements) {
    List<Element> path = path(elements.get(0));
    for (Element element : elements) {
      List<Element> other = path(element);
      int same = 0;
      while (same < path.size() && same < other.size() && path.get(same).equals(other.get(same))) {
        same++;
      }
      path = path.subList(0, same);
    }
    return path.get(path.size() - 1);
  }

  /** From the whole page down to the parent of an element. */
  private static List<Element> path(Element element) {
    List<Element> path = new ArrayList<>(element.parents());
    Collections.reverse(path);
    return path;
  }

  private void removeAround(Element root, Set<Element> headings) {
    Set<Element> kept = new HashSet<>();
    for (Element heading : headings) {
      kept.add(heading);
      kept.addAll(heading.parents());
    }
    for (Element element : new ArrayList<>(root.getAllElements())) {
      if (!element.equals(root)
          && !kept.contains(element)
          && (isAround(element) || (isLinks(element) && !isListOf(element)))) {
        element.remove();
      }
    }
  }

  private static boolean isAround(Element element) {
    String tag = element.normalName();
    if (tag.equals("header") || tag.equals("footer") || tag.equals("aside")) {
      return true;
    }
    String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
    for (String name : names.split("[^a-z]+")) {
      if (AROUND.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an element is, or is in, what stands right behind the heading of a list of countries.
   */
  private boolean isListOf(Element element) {
    Element part = element;
    for (int depth = 0; part != null && depth < LIST_DEPTH; depth++) {
      Element before = part.previousElementSibling();
      if (before != null && kinds.isListHead(before.text())) {
        return true;
      }
      part = part.parent();
    }
    return false;
  }

  /** A block that is links and little else, such as a list of other countries' pages. */
  private static boolean isLinks(Element element) {
    boolean block = element.isBlock() && element.selectFirst("a") != null;
    if (!block) {
      return false;
    }
    int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    int all = element.text().length();
    return all > 0 && linked > 0.7 * all;
  }
}
