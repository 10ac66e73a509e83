package io.tierwatch.dataset;

import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Movement;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Purpose;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Recommendation;
import io.tierwatch.model.fact.Route;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.fact.SentenceKind;
import io.tierwatch.model.fact.Standards;
import io.tierwatch.model.fact.SystemStatus;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.fact.VictimAge;
import io.tierwatch.model.fact.VictimGroup;
import io.tierwatch.model.report.SectionName;
import java.util.List;

/** The types of record, each with its fields in the order in which the format has them. */
final class Shapes {

  static final List<Shape<?>> ALL =
      List.of(
          new PlacementShape(),
          new SectionShape(),
          new RecommendationShape(),
          new EffortShape(),
          new MeasureShape(),
          new SentenceShape(),
          new PenaltyShape(),
          new MoneyShape(),
          new FindingShape(),
          new RouteShape(),
          new SystemShape());

  private Shapes() {}

  static Shape<?> of(String type) {
    for (Shape<?> shape : ALL) {
      if (shape.type().equals(type)) {
        return shape;
      }
    }
    throw new FieldReader.BadField("there is no type '" + type + "'");
  }

  private static final class PlacementShape extends Shape<Placement> {
    PlacementShape() {
      super("placement", Placement.class);
    }

    @Override
    void write(Placement fact, Fields out) {
      out.put("tier", fact.tier())
          .put("standards", fact.standards())
          .put("movement", fact.movement())
          .put("previous_tier", fact.previousTier())
          .put("consecutive_years", (Object) fact.consecutiveYears())
          .put("waiver", (Object) fact.waiver())
          .put("overall_increasing", (Object) fact.overallIncreasing())
          .put("line", (Object) fact.line());
    }

    @Override
    Placement read(Evidence evidence, FieldReader in) {
      return new Placement(
          evidence,
          in.code(Tier.class, "tier"),
          in.codeOrNull(Standards.class, "standards"),
          in.codeOrNull(Movement.class, "movement"),
          in.codeOrNull(Tier.class, "previous_tier"),
          in.wholeOrNull("consecutive_years"),
          Boolean.TRUE.equals(in.flagOrNull("waiver")),
          in.flagOrNull("overall_increasing"));
    }
  }

  private static final class SectionShape extends Shape<SectionSpan> {
    SectionShape() {
      super("section", SectionSpan.class);
    }

    @Override
    void write(SectionSpan fact, Fields out) {
      out.put("name", fact.name())
          .put("start", (Object) fact.startLine())
          .put("end", (Object) fact.endLine());
    }

    @Override
    SectionSpan read(Evidence evidence, FieldReader in) {
      return new SectionSpan(
          evidence, in.code(SectionName.class, "name"), in.whole("start"), in.whole("end"));
    }
  }

  private static final class RecommendationShape extends Shape<Recommendation> {
    RecommendationShape() {
      super("recommendation", Recommendation.class);
    }

    @Override
    void write(Recommendation fact, Fields out) {
      out.put("index", (Object) fact.index())
          .put("start", (Object) fact.startLine())
          .put("end", (Object) fact.endLine())
          .put("text", (Object) fact.text());
    }

    @Override
    Recommendation read(Evidence evidence, FieldReader in) {
      return new Recommendation(
          evidence, in.whole("index"), in.whole("start"), in.whole("end"), in.text("text"));
    }
  }

  private static final class EffortShape extends Shape<Effort> {
    EffortShape() {
      super("effort", Effort.class);
    }

    @Override
    void write(Effort fact, Fields out) {
      out.put("section", fact.section())
          .put("direction", fact.direction())
          .put("qualifier", (Object) fact.qualifier())
          .put("line", (Object) fact.line());
    }

    @Override
    Effort read(Evidence evidence, FieldReader in) {
      return new Effort(
          evidence,
          in.code(SectionName.class, "section"),
          in.codeOrNull(Direction.class, "direction"),
          in.textOrNull("qualifier"));
    }
  }

  private static final class SentenceShape extends Shape<CourtSentence> {
    SentenceShape() {
      super("sentence", CourtSentence.class);
    }

    @Override
    void write(CourtSentence fact, Fields out) {
      out.put("min_months", fact.minMonths())
          .put("max_months", fact.maxMonths())
          .put("persons", fact.persons())
          .put("kind", fact.kind())
          .put("line", (Object) fact.line());
    }

    @Override
    CourtSentence read(Evidence evidence, FieldReader in) {
      return new CourtSentence(
          evidence,
          in.numberOrNull("min_months"),
          in.numberOrNull("max_months"),
          in.numberOrNull("persons"),
          in.code(SentenceKind.class, "kind"));
    }
  }

  private static final class PenaltyShape extends Shape<Penalty> {
    PenaltyShape() {
      super("penalty", Penalty.class);
    }

    @Override
    void write(Penalty fact, Fields out) {
      out.put("offence", fact.offence())
          .put("victim", fact.victim())
          .put("min_years", fact.minYears())
          .put("max_years", fact.maxYears())
          .put("fine_local", (Object) fact.fineLocal())
          .put("fine_usd_min", fact.fineUsdMin())
          .put("fine_usd_max", fact.fineUsdMax())
          .put("law", (Object) fact.law())
          .put("line", (Object) fact.line());
    }

    @Override
    Penalty read(Evidence evidence, FieldReader in) {
      return new Penalty(
          evidence,
          in.code(Offence.class, "offence"),
          in.code(VictimAge.class, "victim"),
          in.numberOrNull("min_years"),
          in.numberOrNull("max_years"),
          in.textOrNull("fine_local"),
          in.numberOrNull("fine_usd_min"),
          in.numberOrNull("fine_usd_max"),
          in.text("law"));
    }
  }

  private static final class MoneyShape extends Shape<Money> {
    MoneyShape() {
      super("money", Money.class);
    }

    @Override
    void write(Money fact, Fields out) {
      out.put("purpose", fact.purpose())
          .put("actor", fact.actor())
          .put("local_amount", fact.localAmount())
          .put("currency", (Object) fact.currency())
          .put("usd", fact.usd())
          .put("period", fact.period())
          .put("line", (Object) fact.line());
    }

    @Override
    Money read(Evidence evidence, FieldReader in) {
      return new Money(
          evidence,
          in.code(Purpose.class, "purpose"),
          in.code(Actor.class, "actor"),
          in.numberOrNull("local_amount"),
          in.textOrNull("currency"),
          in.numberOrNull("usd"),
          new Period(in.text("period")));
    }
  }

  private static final class FindingShape extends Shape<Finding> {
    FindingShape() {
      super("finding", Finding.class);
    }

    @Override
    void write(Finding fact, Fields out) {
      out.put("question", fact.question())
          .put("answer", fact.answer())
          .put("line", (Object) fact.line());
    }

    @Override
    Finding read(Evidence evidence, FieldReader in) {
      return new Finding(
          evidence, in.code(Question.class, "question"), in.code(Answer.class, "answer"));
    }
  }

  private static final class RouteShape extends Shape<Route> {
    RouteShape() {
      super("route", Route.class);
    }

    @Override
    void write(Route fact, Fields out) {
      out.put("origin", (Object) fact.origin())
          .put("destination", (Object) fact.destination())
          .put("exploitation", fact.exploitation())
          .put("victims", fact.victims())
          .put("sectors", (Object) fact.sectors())
          .put("line", (Object) fact.line());
    }

    @Override
    Route read(Evidence evidence, FieldReader in) {
      return new Route(
          evidence,
          in.texts("origin"),
          in.texts("destination"),
          in.codes(Exploitation.class, "exploitation"),
          in.codes(VictimGroup.class, "victims"),
          in.texts("sectors"));
    }
  }

  private static final class SystemShape extends Shape<InformationSystem> {
    SystemShape() {
      super("system", InformationSystem.class);
    }

    @Override
    void write(InformationSystem fact, Fields out) {
      out.put("name", (Object) fact.name())
          .put("does", (Object) fact.function())
          .put("status", fact.status())
          .put("line", (Object) fact.line());
    }

    @Override
    InformationSystem read(Evidence evidence, FieldReader in) {
      return new InformationSystem(
          evidence, in.text("name"), in.text("does"), in.code(SystemStatus.class, "status"));
    }
  }
}
