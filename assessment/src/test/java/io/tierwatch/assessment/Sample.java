package io.tierwatch.assessment;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.country.Region;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Movement;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Recommendation;
import io.tierwatch.model.fact.SentenceKind;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.model.fact.VictimAge;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a country that does not exist; each stands on a line of its own. */
public final class Sample {

  public static final Country RURITANIA = new Country("XAR", "Ruritania", Region.EUR);

  private final Edition edition;
  private final List<Fact> facts = new ArrayList<>();
  private String sentence = "";

  private Sample(int year) {
    edition = new Edition(year);
  }

  public static Sample of(int year) {
    return new Sample(year);
  }

  private Evidence evidence() {
    int line = facts.size() + 1;
    return new Evidence(RURITANIA, edition, line, "", List.of(), sentence, "test");
  }

  /** The sentence of the facts that follow. */
  public Sample saying(String words) {
    sentence = words;
    return this;
  }

  public Sample placement(Tier tier, @Nullable Boolean increasing) {
    return placement(tier, null, null, false, increasing);
  }

  public Sample placement(
      Tier tier,
      @Nullable Movement movement,
      @Nullable Tier before,
      boolean waiver,
      @Nullable Boolean increasing) {
    facts.add(new Placement(evidence(), tier, null, movement, before, null, waiver, increasing));
    return this;
  }

  public Sample effort(SectionName section, Direction direction, @Nullable String qualifier) {
    facts.add(new Effort(evidence(), section, direction, qualifier));
    return this;
  }

  public Sample finding(Question question, Answer answer) {
    facts.add(new Finding(evidence(), question, answer));
    return this;
  }

  /** A figure of this period and the one before; null is 'not reported'. */
  public Sample figure(Metric metric, Unit unit, @Nullable Double now, @Nullable Double before) {
    one(metric, unit, Period.CURRENT, now);
    return before == null ? this : one(metric, unit, Period.PREVIOUS, before);
  }

  public Sample one(Metric metric, Unit unit, Period period, @Nullable Double value) {
    facts.add(
        new Measure(
            evidence(),
            metric,
            value,
            null,
            Qualifier.EXACT,
            unit,
            period,
            Actor.GOVERNMENT,
            null,
            null));
    return this;
  }

  public Sample penalty(double maxYears) {
    facts.add(
        new Penalty(
            evidence(),
            Offence.TRAFFICKING,
            VictimAge.ANY,
            null,
            maxYears,
            null,
            null,
            null,
            "the penal code"));
    return this;
  }

  public Sample sentence(SentenceKind kind, @Nullable Double months) {
    facts.add(new CourtSentence(evidence(), months, months, 1.0, kind));
    return this;
  }

  public Sample recommendation(String text) {
    int index = (int) facts.stream().filter(Recommendation.class::isInstance).count() + 1;
    int line = facts.size() + 1;
    facts.add(new Recommendation(evidence(), index, line, line, text));
    return this;
  }

  public CountryFacts facts() {
    return CountryFacts.of(facts);
  }
}
