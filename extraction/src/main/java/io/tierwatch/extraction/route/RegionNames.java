package io.tierwatch.extraction.route;

import java.util.Locale;
import java.util.Map;

/** The region whose people or things an adjective names: "West African" is of West Africa. */
final class RegionNames {

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("african", "Africa"),
          Map.entry("asian", "Asia"),
          Map.entry("european", "Europe"),
          Map.entry("american", "America"),
          Map.entry("eastern", "East"),
          Map.entry("easterner", "East"),
          Map.entry("balkan", "Balkans"),
          Map.entry("gulf", "the Gulf"),
          Map.entry("islander", "Islands"),
          Map.entry("island", "Islands"),
          Map.entry("scandinavian", "Scandinavia"),
          Map.entry("sub-saharan", "Sub-Saharan Africa"),
          Map.entry("sahelian", "Sahel"));

  private RegionNames() {}

  /** The noun for an adjective or a name of people, given as it stands in the text. */
  static String ofPeople(String words) {
    int space = words.lastIndexOf(' ') + 1;
    String last = words.substring(space).toLowerCase(Locale.ROOT);
    String noun = NOUNS.get(last);
    if (noun == null && last.endsWith("s")) {
      noun = NOUNS.get(last.substring(0, last.length() - 1));
    }
    return noun == null ? words : words.substring(0, space) + noun;
  }

  /** A noun without its article, which the Gulf alone keeps. */
  static String ofNoun(String words) {
    String bare = words.startsWith("the ") ? words.substring(4) : words;
    return bare.equals("Gulf") ? "the Gulf" : bare;
  }
}
