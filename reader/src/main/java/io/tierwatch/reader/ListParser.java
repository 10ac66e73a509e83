package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts the words of a list into names of tiers and countries: at each place the longest name that
 * is known, so that {@code Korea, South} is one and {@code Chad Chile} are two.
 */
final class ListParser {

  /** No country's name has more words. */
  private static final int MOST_WORDS = 9;

  /** What stands between names: bullets, signs of notes, commas. */
  private static final String BETWEEN = "\u2022\u25cf\u25aa\u00b7*\u2020,;";

  private static final String AND = "and ";

  private final String words;
  private final CountryNames names;
  private final List<ListText.Item> items = new ArrayList<>();

  private ListParser(String words, CountryNames names) {
    this.words = words;
    this.names = names;
  }

  static ListText parse(SourceText text, CountryNames names) {
    ListParser parser = new ListParser(text.text(), names);
    int at = parser.skip(0);
    while (at < parser.words.length()) {
      at = parser.skip(parser.item(at));
    }
    return new ListText(text, parser.items);
  }

  /** Whether words are headings and names and nothing else; told at the first that is not. */
  static boolean isList(String words, CountryNames names) {
    ListParser parser = new ListParser(words, names);
    int at = parser.skip(0);
    boolean listed = true;
    while (at < words.length() && listed) {
      at = parser.skip(parser.item(at));
      listed = parser.items.stream().noneMatch(i -> i instanceof ListText.Rest);
    }
    return listed && !parser.items.isEmpty();
  }

  private int skip(int from) {
    int i = from;
    while (i < words.length()
        && (Text.isBlank(words.charAt(i)) || BETWEEN.indexOf(words.charAt(i)) >= 0)) {
      i++;
    }
    boolean joined = i > 0 && !items.isEmpty() && words.startsWith(AND, i);
    return joined ? skip(i + AND.length()) : i;
  }

  private int item(int at) {
    if (words.regionMatches(true, at, TierListReader.TITLE, 0, TierListReader.TITLE.length())) {
      return at + TierListReader.TITLE.length();
    }
    Optional<TierPhrase> tier = TierPhrase.at(words, at);
    if (tier.isPresent()) {
      int end = headEnd(tier.get().end());
      if (end == wordEnd(end - 1)) {
        items.add(new ListText.Head(tier.get().tier(), at, end));
        return end;
      }
    }
    return name(at);
  }

  /** Behind the plural of {@code Special Case} and the colon of a heading. */
  private int headEnd(int from) {
    boolean plural = from < words.length() && Character.toLowerCase(words.charAt(from)) == 's';
    int end = plural ? from + 1 : from;
    return end < words.length() && words.charAt(end) == ':' ? end + 1 : end;
  }

  /** The longest name from here on; where there is none, one word of the rest. */
  private int name(int at) {
    int[] ends = new int[MOST_WORDS];
    int count = 0;
    int from = at;
    while (count < MOST_WORDS && from < words.length()) {
      ends[count++] = wordEnd(from);
      from = wordStart(ends[count - 1]);
      if (from - ends[count - 1] > 1) {
        break; // the blank between columns
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      int end = bareEnd(at, ends[i]);
      Optional<Country> country = country(words.substring(at, end));
      if (country.isPresent()) {
        items.add(new ListText.Name(country.get(), at, end));
        return ends[i];
      }
    }
    addRest(at, ends[0]);
    return ends[0];
  }

  /** A heading may have a remark behind the name, which is looked up with its closing bracket. */
  private Optional<Country> country(String name) {
    boolean open = name.indexOf('(') >= 0 && !name.endsWith(")");
    boolean begins = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return open || !begins ? Optional.empty() : names.byHeading(name);
  }

  private void addRest(int from, int to) {
    int last = items.size() - 1;
    if (last >= 0 && items.get(last) instanceof ListText.Rest rest) {
      items.set(last, new ListText.Rest(rest.from(), to));
    } else {
      items.add(new ListText.Rest(from, to));
    }
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < words.length() && !Text.isBlank(words.charAt(i))) {
      i++;
    }
    return i;
  }

  private int wordStart(int from) {
    int i = from;
    while (i < words.length() && Text.isBlank(words.charAt(i))) {
      i++;
    }
    return i;
  }

  private int bareEnd(int from, int to) {
    int i = to;
    while (i > from && BETWEEN.indexOf(words.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > from ? i : to;
  }
}
