package io.tierwatch.web.country;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.tierwatch.assessment.tier.PlacementHistory;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import io.tierwatch.web.review.FactReview;
import io.tierwatch.web.routes.RouteDrawing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an edition says of a country.
 *
 * @param tier the code of the tier; null where none was read
 * @param placement the words that place it
 * @param history the tiers of the years from the first that is known to the last
 * @param bars the figures that stand for the country, as the page draws them
 * @param findings the questions that the narrative answers
 * @param open the questions that it leaves open
 * @param map the routes as the page draws them
 * @param printedOn the page of the report where it begins; null where that cannot be shown
 * @param facts all facts but the places of sections
 * @param reviewed the facts of which reviewers say something
 */
public record CountryPage(
    int edition,
    String code,
    String name,
    String region,
    List<Integer> editions,
    @Nullable String tier,
    @Nullable FactView placement,
    List<YearTier> history,
    List<FactView> efforts,
    List<FigureView> figures,
    @JsonIgnore Bars bars,
    @Nullable AssessmentView assessment,
    List<FindingView> findings,
    List<String> open,
    List<FactView> laws,
    List<FactView> sentences,
    List<FactView> money,
    List<TopicGroup> recommendations,
    List<FactView> routes,
    @JsonIgnore RouteDrawing map,
    List<FactView> systems,
    List<DamageView> damage,
    NarrativeView narrative,
    @Nullable Integer printedOn,
    List<FactView> facts,
    List<ReviewedFact> reviewed)
    implements Page {

  /** A fact, and what reviewers say of it. */
  public record ReviewedFact(FactView fact, FactReview review) {}

  /**
   * The tier of a year.
   *
   * @param tier null where it is not known
   * @param here whether it was read in the dataset's edition of that year; else it is published
   */
  public record YearTier(int year, @Nullable String tier, boolean here) {}

  /** A question and its answer. */
  public record FindingView(String question, String title, String answer, FactView fact) {}

  /** Recommendations on a topic. */
  public record TopicGroup(String topic, String title, List<Recommended> items) {}

  /**
   * A recommendation.
   *
   * @param action whether it asks to increase, continue, begin or stop something
   * @param evidence the facts of the narrative that speak to it
   */
  public record Recommended(
      int index, String text, @Nullable String action, FactView fact, List<FactView> evidence) {}

  /** A place where text is lost or torn. */
  public record DamageView(String kind, String detail, int line) {}

  @Override
  public String template() {
    return "country/country";
  }

  @Override
  public String title() {
    return name + " " + edition;
  }

  /** Where the tiers of years are from that are not in the dataset; empty where there is none. */
  public String historySource() {
    return history.stream().anyMatch(year -> !year.here() && year.tier() != null)
        ? PlacementHistory.SOURCES
        : "";
  }

  /** Whether a year between others has no tier. */
  public boolean historyHasGaps() {
    return history.stream().anyMatch(year -> year.tier() == null);
  }

  /** The address of the page. */
  public String address() {
    return Addresses.country(edition, code);
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (FactView fact : facts) {
      rows.add(List.of(edition, code, fact.number(), fact.type(), fact.line(), fact.phrase()));
    }
    return new Table(List.of("edition", "country", "number", "type", "line", "fact"), rows);
  }
}
