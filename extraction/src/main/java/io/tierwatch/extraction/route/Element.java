package io.tierwatch.extraction.route;

/** A part of a sentence that a route is made of. */
sealed interface Element permits Place, People, Harm {

  /** The first token. */
  int start();

  /** The token behind the last. */
  int end();
}
