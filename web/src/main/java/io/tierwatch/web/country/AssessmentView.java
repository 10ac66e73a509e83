package io.tierwatch.web.country;

import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.assessment.tier.ClockState;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.Edition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The country held against the law.
 *
 * @param ourTier the code of the tier that our reading of the law leads to
 * @param evidenceTier the same without the report's word on increasing efforts
 * @param ground the paragraph of the law that our reading rests on
 * @param criteria the minimum standards and the criteria of serious and sustained efforts
 * @param clock where the country stands on the clock of the watch list
 */
public record AssessmentView(
    String ourTier,
    String evidenceTier,
    @Nullable String ground,
    List<Cited> reasons,
    List<Criterion> criteria,
    List<Obstacle> obstacles,
    String clock) {

  /** Something in our words, with the facts that it rests on. */
  public record Cited(String text, List<Integer> lines, List<Integer> facts) {}

  /** A standard or criterion; {@code evidenceFor} and the rest as the judgement has them. */
  public record Criterion(
      String id,
      String section,
      String title,
      String text,
      String status,
      List<Cited> evidenceFor,
      List<Cited> evidenceAgainst,
      List<Cited> missing) {

    /** The status in words. */
    public String words() {
      return status.replace('_', ' ');
    }
  }

  /** A criterion in the way of a better tier, and the recommendations that address it. */
  public record Obstacle(String id, String title, String status, List<FactView> recommended) {}

  static AssessmentView of(Judged judged, NumberedFacts facts) {
    Edition edition = judged.assessment().edition();
    return new AssessmentView(
        judged.reading().tier().code(),
        judged.evidenceOnly().tier().code(),
        judged.reading().rule().map(rule -> rule.section()).orElse(null),
        judged.reading().reasons().stream()
            .map(reason -> new Cited(reason.text(), reason.lines(), List.of()))
            .toList(),
        judged.assessment().judgements().stream()
            .map(judgement -> criterion(judgement, edition, facts))
            .toList(),
        judged.outlook().obstacles().stream().map(one -> obstacle(one, facts)).toList(),
        clock(judged.outlook().clock()));
  }

  private static Criterion criterion(Judgement judgement, Edition edition, NumberedFacts facts) {
    return new Criterion(
        judgement.id(),
        judgement.standard().section(),
        judgement.standard().title(),
        judgement.standard().text(edition),
        judgement.status().code(),
        cited(judgement.evidenceFor(), facts),
        cited(judgement.evidenceAgainst(), facts),
        judgement.missing().stream().map(AssessmentView::missing).toList());
  }

  private static Cited missing(Judgement.Missing missing) {
    String why =
        missing.kind() == Judgement.Missing.Kind.NOT_REPORTED
            ? Wording.NOT_REPORTED
            : Wording.NOT_STATED;
    return new Cited(why + ": " + missing.what(), missing.lines(), List.of());
  }

  private static List<Cited> cited(List<Entry> entries, NumberedFacts facts) {
    List<Cited> cited = new ArrayList<>();
    for (Entry entry : entries) {
      List<Integer> numbers = entry.facts().stream().map(facts::number).distinct().toList();
      cited.add(new Cited(entry.note(), entry.lines(), numbers));
    }
    return cited;
  }

  private static Obstacle obstacle(Outlook.Obstacle obstacle, NumberedFacts facts) {
    Judgement judgement = obstacle.judgement();
    return new Obstacle(
        judgement.id(),
        judgement.standard().title(),
        judgement.status().words(),
        obstacle.recommendations().stream().map(r -> facts.view(r.recommendation())).toList());
  }

  private static String clock(ClockState clock) {
    return clock.phase().words()
        + (clock.years() > 0 ? ", year " + clock.years() : "")
        + (clock.certain() ? "" : " (the tiers of some years are not known)");
  }
}
