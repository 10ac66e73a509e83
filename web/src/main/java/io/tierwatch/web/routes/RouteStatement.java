package io.tierwatch.web.routes;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Route;
import io.tierwatch.web.library.QueryRow;
import io.tierwatch.web.page.Addresses;
import java.util.ArrayList;
import java.util.List;

/**
 * What a narrative says of who is exploited, from where to where.
 *
 * @param country the country whose narrative says so
 * @param number the number of the fact in its country and edition
 * @param origin codes of countries, or words where the text names a region or group
 * @param destination the same for where it happens
 */
public record RouteStatement(
    int edition,
    String country,
    int number,
    int line,
    List<String> origin,
    List<String> destination,
    List<String> exploitation,
    List<String> victims,
    List<String> sectors,
    String words) {

  /** A fact of this number in its country and edition. */
  public static RouteStatement of(Route route, int number) {
    return new RouteStatement(
        route.edition().year(),
        route.country().code(),
        number,
        route.line(),
        route.origin(),
        route.destination(),
        codes(route.exploitation()),
        codes(route.victims()),
        route.sectors(),
        route.evidence().sentence());
  }

  static RouteStatement of(QueryRow row) {
    return new RouteStatement(
        row.whole("edition"),
        row.text("country"),
        row.whole("number"),
        row.whole("line"),
        row.texts("origin"),
        row.texts("destination"),
        row.texts("exploitation"),
        row.texts("victims"),
        row.texts("sectors"),
        row.text("sentence"));
  }

  private static List<String> codes(List<? extends Coded> coded) {
    return coded.stream().map(Coded::code).toList();
  }

  /** The page with the fact. */
  public String address() {
    return Addresses.fact(edition, country, number);
  }

  /** The name of the country whose narrative says so. */
  public String name() {
    return Wording.place(country);
  }

  /** From where, in words. */
  public String from() {
    return places(origin);
  }

  /** To where, in words. */
  public String to() {
    return places(destination);
  }

  /** In what, in words; empty where it is not stated. */
  public String kinds() {
    return String.join(", ", exploitation).replace('_', ' ');
  }

  private static String places(List<String> places) {
    List<String> names = new ArrayList<>();
    for (String place : places) {
      names.add(Wording.place(place));
    }
    return names.isEmpty() ? Wording.NOT_STATED : String.join(", ", names);
  }
}
