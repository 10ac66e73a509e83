package io.tierwatch.web.page;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Coded;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.web.library.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a parameter of an address can be. The address of every page is held to it, and the list of
 * its form is made from it.
 */
public final class Choices {

  private static final int NAMED = 40;
  private static final int LONGEST = 40;

  private final String parameter;
  private final Map<String, String> titles;

  private Choices(String parameter, Map<String, String> titles) {
    this.parameter = parameter;
    this.titles = titles;
  }

  /** The values of a parameter with their titles, in the order of a list. */
  public static Choices of(String parameter, Map<String, String> titles) {
    return new Choices(parameter, new LinkedHashMap<>(titles));
  }

  /** Values that are called as they are. */
  public static Choices of(String parameter, Collection<String> values) {
    return of(parameter, values, value -> value, value -> value);
  }

  /** Values of things, with their titles. */
  public static <T> Choices of(
      String parameter,
      Collection<T> things,
      Function<T, String> value,
      Function<T, String> title) {
    Map<String, String> titles = new LinkedHashMap<>();
    things.forEach(thing -> titles.put(value.apply(thing), title.apply(thing)));
    return new Choices(parameter, titles);
  }

  /** The codes of a closed set. */
  public static <E extends Enum<E> & Coded> Choices codes(String parameter, Class<E> type) {
    return of(parameter, List.of(type.getEnumConstants()), Coded::code, Wording::of);
  }

  /** The tiers. */
  public static Choices tiers() {
    return of("tier", List.of(Tier.values()), Tier::code, Tier::title);
  }

  /** The regions of the report. */
  public static Choices regions() {
    return of("region", List.of(Region.values()), Region::name, Region::title);
  }

  /** The metrics. */
  public static Choices metrics() {
    return codes("metric", Metric.class);
  }

  /** The countries that a form offers. An address can have others too: {@link Asked#country}. */
  public static Choices countries(Collection<Country> offered) {
    return of("country", offered, Country::code, Country::name);
  }

  /** The years of the editions. */
  public static Choices years(String parameter, Shelf shelf) {
    return of(
        parameter,
        shelf.editions().stream().map(edition -> Integer.toString(edition.year())).toList());
  }

  /**
   * A value as the site writes it, of one as it was typed, in any case; empty where nothing is
   * asked for.
   *
   * @throws NoSuchChoice when it is none
   */
  public String checked(String typed) {
    String wanted = typed.strip();
    if (wanted.isEmpty() || titles.containsKey(wanted)) {
      return wanted;
    }
    for (String value : titles.keySet()) {
      if (value.equalsIgnoreCase(wanted)) {
        return value;
      }
    }
    throw new NoSuchChoice(
        "There is no " + parameter + " '" + shortened(typed) + "': " + named() + ".");
  }

  private String named() {
    List<String> values = titles.keySet().stream().limit(NAMED).toList();
    String more = titles.size() > NAMED ? " and " + (titles.size() - NAMED) + " more" : "";
    return values.isEmpty()
        ? "there is none to choose here"
        : "it can be " + String.join(", ", values) + more;
  }

  static String shortened(String typed) {
    return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…";
  }

  /** The list of a form, with the choice not to choose; what is chosen now is always in it. */
  public List<Choice> list(String now) {
    return list(now, "all");
  }

  /** The same with words of its own for the choice not to choose. */
  public List<Choice> list(String now, String none) {
    List<Choice> list = new ArrayList<>();
    list.add(Choice.of("", none, now));
    list.addAll(listWithoutAll(now));
    if (!now.isEmpty() && !titles.containsKey(now)) {
      list.add(Choice.of(now, Wording.place(now), now));
    }
    return list;
  }

  /** The list of a form in which something is always chosen. */
  public List<Choice> listWithoutAll(String now) {
    List<Choice> list = new ArrayList<>();
    titles.forEach((value, title) -> list.add(Choice.of(value, title, now)));
    return list;
  }
}
