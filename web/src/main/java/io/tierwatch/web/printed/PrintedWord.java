package io.tierwatch.web.printed;

import java.util.List;

/**
 * A word on a printed page. Places are in points from the page's upper left corner.
 *
 * @param facts the numbers of the facts that it states a part of
 */
public record PrintedWord(
    String text, double left, double top, double right, double bottom, List<Integer> facts) {

  public PrintedWord {
    facts = List.copyOf(facts);
  }
}
