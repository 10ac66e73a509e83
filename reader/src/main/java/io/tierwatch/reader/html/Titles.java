package io.tierwatch.reader.html;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a page, from which the edition is told. */
final class Titles {

  private static final int LONGEST = 300;

  /** The report's year as the addresses of its pages have it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(20[0-9]{2})-trafficking-in-persons-report");

  private Titles() {}

  /** Title and first heading, or what the page's own address says of the year; one to a line. */
  static String of(Document page) {
    Set<String> titles = new LinkedHashSet<>();
    add(titles, page.title());
    Element heading = page.selectFirst("h1");
    if (heading != null) {
      add(titles, heading.text());
    }
    Element address = page.selectFirst("link[rel=canonical], meta[property=og:url]");
    if (address != null) {
      Matcher matcher = ADDRESS.matcher(address.attr("href") + address.attr("content"));
      if (matcher.find()) {
        titles.add(matcher.group(1) + " Trafficking in Persons Report");
      }
    }
    return String.join("\n", titles);
  }

  private static void add(Set<String> titles, String title) {
    String words = title.strip();
    if (!words.isEmpty() && words.length() < LONGEST) {
      titles.add(words);
    }
  }
}
