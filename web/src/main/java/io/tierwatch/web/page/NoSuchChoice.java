package io.tierwatch.web.page;

/** An address asks for a value that its parameter cannot have; the message names those it can. */
public final class NoSuchChoice extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchChoice(String sentence) {
    super(sentence);
  }
}
