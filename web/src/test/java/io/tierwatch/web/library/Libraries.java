package io.tierwatch.web.library;

import io.tierwatch.web.WebSettings;

/** Libraries without a site around them. */
public final class Libraries {

  private Libraries() {}

  /** One of these settings. */
  public static Library of(WebSettings settings) {
    return new Library(settings);
  }

  /** The state that it shows, which is never given back. */
  public static Shelf shelf(Library library) {
    return library.lease().shelf();
  }
}
