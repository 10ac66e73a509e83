package io.tierwatch.reader;

import io.tierwatch.model.country.Region;
import java.util.Locale;
import java.util.Optional;

/** The names of regions, and of the world, as tables have them. */
final class RegionName {

  private static final String WORLD = "world global total worldwide";

  private RegionName() {}

  /** What a table, or a row of it, is about: a region, or the world, where the region is empty. */
  record Area(Optional<Region> region) {}

  /** The region or world that these words name and nothing else; empty where they do not. */
  static Optional<Area> of(String words) {
    String key = key(words);
    for (Region region : Region.values()) {
      if (key.equals(key(region.title()))) {
        return Optional.of(new Area(Optional.of(region)));
      }
    }
    boolean world = !key.isEmpty() && (" " + WORLD + " ").contains(" " + key + " ");
    return world ? Optional.of(new Area(Optional.empty())) : Optional.empty();
  }

  /** The region or world that a title begins with. */
  static Optional<Area> ofTitle(String words) {
    String key = key(words) + " ";
    for (Region region : Region.values()) {
      if (key.startsWith(key(region.title()) + " ")) {
        return Optional.of(new Area(Optional.of(region)));
      }
    }
    return key.startsWith("global ") || key.startsWith("worldwide ")
        ? Optional.of(new Area(Optional.empty()))
        : Optional.empty();
  }

  /** Words in small letters, without 'and', 'the' and '&amp;'. */
  private static String key(String words) {
    StringBuilder key = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (!word.isEmpty() && !word.equals("and") && !word.equals("the")) {
        key.append(key.isEmpty() ? "" : " ").append(word);
      }
    }
    return key.toString();
  }
}
