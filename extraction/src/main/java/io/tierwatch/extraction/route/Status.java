package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;

/**
 * What the opening sentence of earlier editions says of the country: "is a source, transit, and
 * destination country for women subjected to forced labor".
 */
record Status(boolean source, boolean destination) {

  private static final Status NONE = new Status(false, false);

  /** How many words may stand before "country". */
  private static final int REACH = 12;

  /** The status that a sentence states; neither where it states none. */
  static Status of(Passage passage, RouteWords words) {
    Tokens tokens = passage.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      boolean stated = words.has(passage, at, Kind.STATUS_NOUN) && isFor(passage, at);
      if (stated) {
        Status status = before(passage, at, words);
        if (status.source || status.destination) {
          return status;
        }
      }
    }
    return NONE;
  }

  private static boolean isFor(Passage passage, int noun) {
    Tokens tokens = passage.tokens();
    return tokens.is(noun + 1, "for") || tokens.is(noun + 1, "of");
  }

  private static Status before(Passage passage, int noun, RouteWords words) {
    boolean source = false;
    boolean destination = false;
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      source |= words.has(passage, i, Kind.SOURCE_WORD);
      destination |= words.has(passage, i, Kind.DESTINATION_WORD);
      if (words.has(passage, i, Kind.BE_WORD)) {
        break;
      }
    }
    return new Status(source, destination);
  }

  boolean isStated() {
    return source || destination;
  }
}
