package io.tierwatch.assessment.edition;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.model.report.ListedTier;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.NonParty;
import io.tierwatch.model.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists and tables of an edition held against its narratives.
 *
 * <pre>{@code
 * EditionCheck.of(report, facts).disagreements();
 * }</pre>
 *
 * @param agreeing how many countries stand in the list of the tier that their narrative states
 * @param disagreements by line
 */
public record EditionCheck(int agreeing, List<Disagreement> disagreements) {

  public EditionCheck {
    disagreements = List.copyOf(disagreements);
  }

  /** The check of a report whose narratives state these facts. */
  public static EditionCheck of(Report report, List<Fact> facts) {
    List<Disagreement> found = new ArrayList<>();
    int agreeing = checkTiers(report, facts, found);
    checkNonParties(report.parts(NonParty.class), facts, found);
    found.addAll(RegionSums.differing(report.parts(LawEnforcementYear.class)));
    found.sort(Comparator.comparingInt(Disagreement::line));
    return new EditionCheck(agreeing, found);
  }

  /** The tier that a narrative states, and where. */
  private record Stated(Country country, Tier tier, int line) {}

  private static int checkTiers(Report report, List<Fact> facts, List<Disagreement> found) {
    List<ListedTier> lists = report.parts(ListedTier.class);
    if (lists.isEmpty()) {
      return 0;
    }
    Map<String, Stated> stated = stated(report, facts);
    Set<String> narrated = new HashSet<>();
    report.narratives().forEach(n -> narrated.add(n.country().code()));
    Set<String> listed = new HashSet<>();
    int agreeing = 0;
    for (ListedTier one : lists) {
      Stated narrative = stated.get(one.country().code());
      boolean first = listed.add(one.country().code());
      if (!narrated.contains(one.country().code())) {
        found.add(new Disagreement.NoNarrative(one));
      } else if (narrative != null && narrative.tier() != one.tier()) {
        found.add(new Disagreement.OtherTier(one, narrative.tier(), narrative.line()));
      } else if (narrative != null && first) {
        agreeing++;
      }
    }
    addNotListed(stated, listed, found);
    return agreeing;
  }

  private static void addNotListed(
      Map<String, Stated> stated, Set<String> listed, List<Disagreement> found) {
    stated.forEach(
        (code, one) -> {
          if (!listed.contains(code)) {
            found.add(new Disagreement.NotListed(one.country(), one.tier(), one.line()));
          }
        });
  }

  /** By country: the tier of the text, or where that is lost, of the heading. */
  private static Map<String, Stated> stated(Report report, List<Fact> facts) {
    Map<String, Placement> placements = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Placement placement) {
        placements.putIfAbsent(placement.country().code(), placement);
      }
    }
    Map<String, Stated> stated = new LinkedHashMap<>();
    for (Narrative narrative : report.narratives()) {
      Country country = narrative.country();
      Placement placement = placements.get(country.code());
      Optional<Stated> read =
          placement == null
              ? narrative.headingTier().map(t -> new Stated(country, t, narrative.startLine()))
              : Optional.of(new Stated(country, placement.tier(), placement.line()));
      read.ifPresent(one -> stated.putIfAbsent(country.code(), one));
    }
    return stated;
  }

  private static void checkNonParties(
      List<NonParty> nonParties, List<Fact> facts, List<Disagreement> found) {
    if (nonParties.isEmpty()) {
      return;
    }
    Map<String, NonParty> listed = new LinkedHashMap<>();
    nonParties.forEach(country -> listed.putIfAbsent(country.country().code(), country));
    for (Fact fact : facts) {
      if (fact instanceof Finding finding && finding.question() == Question.UN_TIP_PROTOCOL_PARTY) {
        NonParty country = listed.get(finding.country().code());
        if (country != null && finding.answer() == Answer.YES) {
          found.add(new Disagreement.PartyInNarrative(country, finding.line()));
        } else if (country == null && finding.answer() == Answer.NO) {
          found.add(new Disagreement.NotAmongNonParties(finding.country(), finding.line()));
        }
      }
    }
  }
}
