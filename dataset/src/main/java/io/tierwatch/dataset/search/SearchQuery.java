package io.tierwatch.dataset.search;

import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody searches for.
 *
 * @param words the words, of which most must be in a passage or beside it
 * @param phrases words that must stand together just so
 * @param without words that must not be there
 * @param fields for each field the values of which a passage must have one
 */
public record SearchQuery(
    String words,
    List<String> phrases,
    List<String> without,
    Map<SearchField, List<String>> fields,
    int from,
    int limit) {

  private static final int LONGEST = 500;
  private static final int PAGE = 20;
  private static final int MOST = 200;
  private static final Pattern PART =
      Pattern.compile("([A-Za-z]+):(?:\"([^\"]*)\"|(\\S+))|(-?)\"([^\"]*)\"?|(\\S+)");

  public SearchQuery {
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
    fields = Map.copyOf(fields);
    from = Math.max(0, Math.min(from, 10_000));
    limit = Math.max(1, Math.min(limit, MOST));
  }

  /**
   * The query that a line of text is: words, {@code "phrases"}, {@code -without}, and fields such
   * as {@code country:Jamaica}, {@code tier:2WL}, {@code region:EAP}, {@code section:protection},
   * {@code year:2019} and {@code type:measure}. Any text is a query.
   */
  public static SearchQuery parse(String text) {
    List<String> words = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Map<SearchField, List<String>> fields = new EnumMap<>(SearchField.class);
    Matcher part = PART.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    while (part.find()) {
      Optional<SearchField> field = Optional.ofNullable(part.group(1)).flatMap(SearchField::named);
      if (field.isPresent()) {
        String value = part.group(2) == null ? part.group(3) : part.group(2);
        fields
            .computeIfAbsent(field.get(), unused -> new ArrayList<>())
            .add(value(field.get(), value));
      } else if (part.group(5) != null) {
        (part.group(4).isEmpty() ? phrases : without).add(part.group(5));
      } else if (part.group().startsWith("-") && part.group().length() > 1) {
        without.add(part.group().substring(1));
      } else {
        words.add(part.group());
      }
    }
    return new SearchQuery(String.join(" ", words), phrases, without, fields, 0, PAGE);
  }

  /** The same with a page of the hits. */
  public SearchQuery page(int first, int count) {
    return new SearchQuery(words, phrases, without, fields, first, count);
  }

  /** The same, narrowed down to passages with this value of the field, or another asked for. */
  public SearchQuery with(SearchField field, String typed) {
    Map<SearchField, List<String>> more = new EnumMap<>(SearchField.class);
    more.putAll(fields);
    List<String> values = new ArrayList<>(more.getOrDefault(field, List.of()));
    values.add(value(field, typed));
    more.put(field, values);
    return new SearchQuery(words, phrases, without, more, from, limit);
  }

  /** The value as it is stored, of one as it is typed. */
  private static String value(SearchField field, String typed) {
    return switch (field) {
      case COUNTRY -> country(typed);
      case TIER, REGION -> typed.toUpperCase(Locale.ROOT);
      default -> typed.toLowerCase(Locale.ROOT);
    };
  }

  private static String country(String typed) {
    return Countries.standard()
        .byAnyName(typed)
        .map(Country::code)
        .orElseGet(() -> typed.toUpperCase(Locale.ROOT));
  }
}
