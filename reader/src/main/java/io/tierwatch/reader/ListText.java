package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import java.util.List;

/** Words of a list as what they are: names of tiers, names of countries, and the rest. */
record ListText(SourceText text, List<Item> items) {

  ListText {
    items = List.copyOf(items);
  }

  /** A stretch of the words. */
  sealed interface Item {

    /** The offset of its first character. */
    int from();

    /** The offset behind its last character. */
    int to();
  }

  /** The heading of a tier's list. */
  record Head(Tier tier, int from, int to) implements Item {}

  /** The name of a country. */
  record Name(Country country, int from, int to) implements Item {}

  /** Words that are neither. */
  record Rest(int from, int to) implements Item {}

  /** Whether there is something, and all of it is headings and names. */
  boolean isList() {
    return !items.isEmpty() && items.stream().noneMatch(i -> i instanceof Rest);
  }

  /** Whether most of the words are headings and names. */
  boolean isMostlyList() {
    int rest = 0;
    int all = 0;
    for (Item item : items) {
      int length = item.to() - item.from();
      all += length;
      rest += item instanceof Rest ? length : 0;
    }
    return 2 * rest < all;
  }

  boolean beginsWithHead() {
    return !items.isEmpty() && items.get(0) instanceof Head;
  }

  /** Whether two headings of tiers stand beside each other with no name between. */
  boolean headsSideBySide() {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i) instanceof Head && items.get(i - 1) instanceof Head) {
        return true;
      }
    }
    return false;
  }

  boolean hasName() {
    return items.stream().anyMatch(i -> i instanceof Name);
  }

  SourceText source(Item item) {
    return text.slice(item.from(), item.to());
  }

  int firstLine() {
    return text.firstLine();
  }
}
