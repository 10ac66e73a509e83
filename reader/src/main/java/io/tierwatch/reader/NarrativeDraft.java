package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A narrative while its elements are gathered. */
final class NarrativeDraft {

  private final Country country;
  private final Optional<Element.CountryHead> heading;
  private final List<Element> elements = new ArrayList<>();
  private boolean worded;

  /** A narrative without elements yet; the heading is empty where it is lost. */
  NarrativeDraft(Country country, Optional<Element.CountryHead> heading) {
    this.country = country;
    this.heading = heading;
  }

  Country country() {
    return country;
  }

  Optional<Element.CountryHead> heading() {
    return heading;
  }

  List<Element> elements() {
    return elements;
  }

  void add(Element element) {
    elements.add(element);
    worded |= element instanceof Element.Words;
  }

  boolean hasWords() {
    return worded;
  }
}
