package io.tierwatch.dataset;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Movement;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Purpose;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Recommendation;
import io.tierwatch.model.fact.Route;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.fact.SentenceKind;
import io.tierwatch.model.fact.Standards;
import io.tierwatch.model.fact.SystemStatus;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.fact.Unit;
import io.tierwatch.model.fact.VictimAge;
import io.tierwatch.model.fact.VictimGroup;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Facts of every type, with any values. */
public final class Facts {

  public static final Country SOMEWHERE = Countries.standard().byCode("XAA").orElseThrow();
  private static final double SHARE_OF_NULLS = 0.3;

  private Facts() {}

  public static Evidence evidence(int line, String quote) {
    List<SourceRange> ranges = List.of(SourceRange.of(line, 10, 10 + quote.length()));
    return new Evidence(SOMEWHERE, new Edition(2019), line, quote, ranges, quote + ".", "a rule");
  }

  public static Measure measure(int line, @Nullable Double value, @Nullable Part part) {
    return new Measure(
        evidence(line, "convicted nine"),
        Metric.CONVICTIONS,
        value,
        null,
        Qualifier.EXACT,
        Unit.PERSONS,
        Period.CURRENT,
        Actor.GOVERNMENT,
        null,
        part);
  }

  public static Arbitrary<Fact> any() {
    return Arbitraries.oneOf(
        List.of(
            placements(),
            spans(),
            recommendations(),
            efforts(),
            measures(),
            sentences(),
            penalties(),
            money(),
            findings(),
            routes(),
            systems()));
  }

  private static Arbitrary<Fact> placements() {
    return Combinators.combine(
            evidences(),
            Arbitraries.of(Tier.class),
            Arbitraries.of(Standards.class).injectNull(SHARE_OF_NULLS),
            Arbitraries.of(Movement.class).injectNull(SHARE_OF_NULLS),
            Arbitraries.of(Tier.class).injectNull(SHARE_OF_NULLS),
            Arbitraries.integers().between(1, 20).injectNull(SHARE_OF_NULLS),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false).injectNull(SHARE_OF_NULLS))
        .as(Placement::new);
  }

  private static Arbitrary<Fact> spans() {
    return Combinators.combine(
            evidences(), Arbitraries.of(SectionName.class), Arbitraries.integers().between(0, 99))
        .as((e, name, length) -> new SectionSpan(e, name, e.line(), e.line() + length));
  }

  private static Arbitrary<Fact> recommendations() {
    return Combinators.combine(evidences(), Arbitraries.integers().between(1, 30), words())
        .as((e, index, text) -> new Recommendation(e, index, e.line(), e.line() + 2, text));
  }

  private static Arbitrary<Fact> efforts() {
    return Combinators.combine(
            evidences(),
            Arbitraries.of(SectionName.class),
            Arbitraries.of(Direction.class).injectNull(SHARE_OF_NULLS),
            words().injectNull(SHARE_OF_NULLS))
        .as(Effort::new);
  }

  private static Arbitrary<Fact> measures() {
    return Combinators.combine(
            evidences(),
            Arbitraries.of(Metric.class),
            numbers(),
            Arbitraries.of(Qualifier.class),
            Arbitraries.of(Unit.class),
            periods(),
            Arbitraries.of(Exploitation.class).injectNull(SHARE_OF_NULLS),
            parts())
        .as(
            (e, metric, value, qualifier, unit, period, exploitation, part) ->
                new Measure(
                    e,
                    metric,
                    value,
                    value,
                    qualifier,
                    unit,
                    period,
                    Actor.NGO,
                    exploitation,
                    part));
  }

  private static Arbitrary<Fact> sentences() {
    return Combinators.combine(
            evidences(), numbers(), numbers(), numbers(), Arbitraries.of(SentenceKind.class))
        .as(CourtSentence::new);
  }

  private static Arbitrary<Fact> penalties() {
    return Combinators.combine(
            evidences(),
            Arbitraries.of(Offence.class),
            Arbitraries.of(VictimAge.class),
            numbers(),
            words().injectNull(SHARE_OF_NULLS),
            words())
        .as(
            (e, offence, victim, n, fine, law) ->
                new Penalty(e, offence, victim, n, n, fine, n, n, law));
  }

  private static Arbitrary<Fact> money() {
    return Combinators.combine(
            evidences(),
            Arbitraries.of(Purpose.class),
            Arbitraries.of(Actor.class),
            numbers(),
            Arbitraries.of("EUR", "JMD").injectNull(SHARE_OF_NULLS),
            numbers(),
            periods())
        .as(Money::new);
  }

  private static Arbitrary<Fact> findings() {
    return Combinators.combine(
            evidences(), Arbitraries.of(Question.class), Arbitraries.of(Answer.class))
        .filter((e, question, answer) -> question.admits(answer))
        .as(Finding::new);
  }

  private static Arbitrary<Fact> routes() {
    return Combinators.combine(
            evidences(),
            words().list().ofMaxSize(3),
            words().list().ofMaxSize(3),
            Arbitraries.of(Exploitation.class).list().ofMaxSize(3),
            Arbitraries.of(VictimGroup.class).list().ofMaxSize(3),
            words().list().ofMaxSize(3))
        .as(Route::new);
  }

  private static Arbitrary<Fact> systems() {
    return Combinators.combine(evidences(), words(), words(), Arbitraries.of(SystemStatus.class))
        .as(InformationSystem::new);
  }

  private static Arbitrary<Evidence> evidences() {
    return Combinators.combine(
            Arbitraries.of(Countries.standard().all()),
            Arbitraries.integers().between(2001, 2030),
            Arbitraries.integers().between(1, 9999),
            words(),
            ranges(),
            words(),
            words())
        .as(
            (country, year, line, quote, ranges, sentence, rule) ->
                new Evidence(country, new Edition(year), line, quote, ranges, sentence, rule));
  }

  private static Arbitrary<List<SourceRange>> ranges() {
    Arbitrary<OptionalInt> page =
        Arbitraries.integers()
            .between(1, 600)
            .optional()
            .map(p -> p.map(OptionalInt::of).orElse(OptionalInt.empty()));
    return page.flatMap(
        p ->
            Combinators.combine(
                    Arbitraries.integers().between(1, 9999),
                    Arbitraries.integers().between(0, 9999))
                .as((line, start) -> new SourceRange(line, start, start + 7, p))
                .list()
                .ofMaxSize(3));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
            Arbitraries.integers().map(Integer::doubleValue),
            Arbitraries.doubles().between(0, 1e9),
            Arbitraries.of(0.5, 1e15, 1e20, 999.0))
        .injectNull(SHARE_OF_NULLS);
  }

  private static Arbitrary<Period> periods() {
    return Arbitraries.of(
        Period.CURRENT,
        Period.PREVIOUS,
        Period.TWO_YEARS_AGO,
        Period.CUMULATIVE,
        new Period("2015"));
  }

  private static Arbitrary<Part> parts() {
    return Combinators.combine(
            Arbitraries.of("female", "male").injectNull(SHARE_OF_NULLS),
            Arbitraries.of("child", "adult").injectNull(SHARE_OF_NULLS),
            Arbitraries.of("UZB", "foreign").injectNull(SHARE_OF_NULLS),
            Arbitraries.of(Exploitation.class).injectNull(SHARE_OF_NULLS))
        .as(Part::new)
        .injectNull(SHARE_OF_NULLS);
  }
}
