package io.tierwatch.assessment.evidence;

import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a country in an edition. A figure that was not reported is none here: it is no
 * zero. Parts of a total never stand for the total.
 */
public final class Figures {

  /** Lines within which two figures stand together. */
  private static final int ONE_SENTENCE = 3;

  private final List<Measure> measures;
  private final Map<Metric, List<Measure>> byMetric = new EnumMap<>(Metric.class);
  private final Map<Metric, List<Measure>> some = new EnumMap<>(Metric.class);

  /** The figures that a narrative states, in the order of the text. */
  public Figures(List<Measure> measures) {
    this.measures = measures;
    for (Measure measure : measures) {
      byMetric.computeIfAbsent(measure.metric(), unused -> new ArrayList<>()).add(measure);
    }
    byMetric.replaceAll((metric, all) -> List.copyOf(all));
    byMetric.keySet().forEach(metric -> some.put(metric, aboveZero(metric)));
  }

  /** All that is said of a metric, reported or not. */
  public List<Measure> of(Metric metric) {
    return byMetric.getOrDefault(metric, List.of());
  }

  /** The government's totals of a metric for a period, those not reported left out. */
  public List<Measure> totals(Metric metric, Period period) {
    List<Measure> totals = new ArrayList<>();
    for (Measure measure : of(metric)) {
      if (measure.value() != null && isTotal(measure, period)) {
        totals.add(measure);
      }
    }
    return totals;
  }

  private static boolean isTotal(Measure measure, Period period) {
    return measure.period().equals(period)
        && measure.part() == null
        && (measure.actor() == Actor.GOVERNMENT || measure.actor() == Actor.UNSPECIFIED);
  }

  /** The statements that the figure for the reporting period was not reported. */
  public List<Measure> unreported(Metric metric) {
    return of(metric).stream()
        .filter(m -> isTotal(m, Period.CURRENT) && m.value() == null)
        .toList();
  }

  /** The figures above zero for the reporting period, totals or, where there are none, parts. */
  public List<Measure> some(Metric metric) {
    return some.getOrDefault(metric, List.of());
  }

  private List<Measure> aboveZero(Metric metric) {
    List<Measure> totals = totals(metric, Period.CURRENT).stream().filter(Figures::some).toList();
    if (!totals.isEmpty()) {
      return totals;
    }
    return of(metric).stream()
        .filter(m -> m.period().equals(Period.CURRENT))
        .filter(m -> m.actor() == Actor.GOVERNMENT || m.actor() == Actor.UNSPECIFIED)
        .filter(Figures::some)
        .toList();
  }

  /** The stated zeros for the reporting period, where no figure of the metric is above zero. */
  public List<Measure> none(Metric metric) {
    if (!some(metric).isEmpty()) {
      return List.of();
    }
    return totals(metric, Period.CURRENT).stream().filter(m -> amount(m) == 0).toList();
  }

  /** The figures of partners: NGOs, international organizations, foreign governments. */
  public List<Measure> of(Actor actor) {
    return measures.stream()
        .filter(m -> m.actor() == actor && m.period().equals(Period.CURRENT) && some(m))
        .toList();
  }

  /** The figure that stands for the country, and what the narrative compares it with. */
  public Optional<Headline> headline(Metric metric) {
    List<Measure> totals = new ArrayList<>();
    for (Measure measure : of(metric)) {
      if (isTotal(measure, Period.CURRENT) || isTotal(measure, Period.PREVIOUS)) {
        totals.add(measure);
      }
    }
    return Headline.of(totals);
  }

  /** All figures. */
  public List<Measure> all() {
    return measures;
  }

  /**
   * The figure of the reporting period beside that of the one before. Only like is compared with
   * like: the same unit and, where both say it, the same exploitation. A zero is one in any unit,
   * and persons are compared with cases where the narrative sets them side by side. Of several such
   * pairs, the one whose figures stand closest together counts.
   */
  public Optional<Change> change(Metric metric) {
    List<Measure> earlier = totals(metric, Period.PREVIOUS);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    List<Change> pairs = new ArrayList<>();
    boolean any = !some(metric).isEmpty();
    for (Measure now : totals(metric, Period.CURRENT)) {
      if (any && amount(now) == 0) {
        continue; // the zero of one body, where another did something
      }
      for (Measure before : earlier) {
        if (comparable(now, before)) {
          pairs.add(new Change(now, before));
        }
      }
    }
    return pairs.stream().min(Comparator.comparingInt(Change::distance));
  }

  private static boolean comparable(Measure now, Measure before) {
    boolean sameExploitation =
        now.exploitation() == before.exploitation()
            || now.exploitation() == null
            || before.exploitation() == null;
    boolean zero = amount(now) == 0 || amount(before) == 0;
    boolean sameUnit = now.unit() == before.unit() || zero || setTogether(now, before);
    return sameUnit && sameExploitation;
  }

  /** Whether the narrative itself sets persons beside cases, in one sentence or the next. */
  private static boolean setTogether(Measure now, Measure before) {
    Set<Unit> units = Set.of(Unit.CASES, Unit.PERSONS);
    return units.contains(now.unit())
        && units.contains(before.unit())
        && now.exploitation() == before.exploitation()
        && Math.abs(now.line() - before.line()) <= ONE_SENTENCE;
  }

  private static boolean some(Measure measure) {
    return measure.value() != null && amount(measure) > 0;
  }

  /** The value of a figure that is known to have one. */
  static double amount(Measure measure) {
    Double value = measure.value();
    return value == null ? 0 : value;
  }

  /** Two figures of a metric, of the reporting period and of the one before. */
  public record Change(Measure now, Measure before) {

    int distance() {
      int unlike = now.exploitation() == before.exploitation() ? 0 : 1000;
      unlike += now.unit() == before.unit() ? 0 : 5000;
      return unlike + Math.abs(now.line() - before.line());
    }

    /** Below zero for fewer, above zero for more. */
    public double difference() {
      return amount(now) - amount(before);
    }
  }
}
