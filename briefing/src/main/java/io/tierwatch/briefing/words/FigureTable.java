package io.tierwatch.briefing.words;

import io.tierwatch.assessment.evidence.Figures;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a narrative as a table: what was counted, in this period, in the one before, and
 * how it changed. A figure stands beside that of the period before when both count the same thing:
 * the same metric, by the same actor, of the same form of exploitation, the same part of the total.
 */
public final class FigureTable {

  private final Map<Metric, Map<Subject, List<Measure>>> measures = new TreeMap<>();

  /** For figures that a narrative compares itself: the one before, and that of this period. */
  private final Map<Measure, Measure> compared = new HashMap<>();

  public FigureTable(List<Measure> all) {
    Figures figures = new Figures(all);
    for (Metric metric : Metric.values()) {
      figures.headline(metric).ifPresent(this::addCompared);
    }
    Map<Metric, Measure> latest = new HashMap<>();
    for (Measure measure : all) {
      Measure model = latest.get(measure.metric());
      Measure now = compared.get(measure);
      if (now == null) {
        now = model != null && leans(measure, model) ? model : measure;
      }
      Subject subject = Subject.of(now);
      if (measure.period().equals(Period.CURRENT) && measure.part() == null) {
        latest.put(measure.metric(), measure);
      }
      measures
          .computeIfAbsent(measure.metric(), m -> new LinkedHashMap<>())
          .computeIfAbsent(subject, s -> new ArrayList<>())
          .add(measure);
    }
  }

  private void addCompared(Headline headline) {
    if (headline.now() != null && headline.before() != null) {
      compared.put(headline.before(), headline.now());
    }
  }

  /**
   * Whether a figure of an earlier time, in the sentence of one of this period, counts the same
   * without naming the form of exploitation again: "six sex trafficking victims, compared with 13".
   */
  private static boolean leans(Measure measure, Measure model) {
    return !measure.period().equals(Period.CURRENT)
        && measure.part() == null
        && measure.exploitation() == null
        && measure.unit() == model.unit()
        && measure.actor() == model.actor()
        && measure.evidence().sentence().equals(model.evidence().sentence());
  }

  /** What else two measures of a metric must have in common to be compared. */
  private record Subject(
      Actor actor, Unit unit, @Nullable Exploitation exploitation, @Nullable Part part) {

    static Subject of(Measure measure) {
      return new Subject(measure.actor(), measure.unit(), measure.exploitation(), measure.part());
    }

    boolean whole() {
      return part == null;
    }

    /** Whether the unit is one that goes without saying. */
    private boolean usual(Metric metric) {
      return switch (metric) {
        case OFFICIALS_TRAINED, PEOPLE_REACHED -> unit == Unit.PERSONS;
        case INVESTIGATIONS -> unit == Unit.CASES;
        case LABOR_INSPECTIONS -> unit == Unit.INSPECTIONS;
        case PROSECUTIONS, CONVICTIONS -> unit == Unit.PERSONS || unit == Unit.CASES;
        default -> true;
      };
    }

    String label(Metric metric) {
      List<String> words = new ArrayList<>();
      if (part != null && !FactText.part(part).isEmpty()) {
        words.add(FactText.part(part));
      } else if (exploitation != null) {
        words.add(Wording.of(exploitation));
      }
      if (actor != Actor.GOVERNMENT && actor != Actor.UNSPECIFIED) {
        words.add("by " + (actor == Actor.NGO ? "NGOs" : Wording.of(actor)));
      }
      if (!usual(metric)) {
        words.add("counted in " + (unit == Unit.OTHER ? "something else" : Wording.of(unit)));
      }
      String more = String.join(", ", words);
      if (part != null) {
        return more.isEmpty() ? "part of a total" : more;
      }
      return Wording.of(metric) + (more.isEmpty() ? "" : " (" + more + ")");
    }
  }

  /** The rows, by metric, each whole before its parts. */
  public List<FigureRow> rows() {
    List<FigureRow> rows = new ArrayList<>();
    for (Map.Entry<Metric, Map<Subject, List<Measure>>> metric : measures.entrySet()) {
      addRows(rows, metric.getKey(), metric.getValue());
    }
    return rows;
  }

  private void addRows(List<FigureRow> rows, Metric metric, Map<Subject, List<Measure>> subjects) {
    boolean headed = false;
    for (Map.Entry<Subject, List<Measure>> subject : subjects.entrySet()) {
      if (subject.getKey().whole()) {
        addRows(rows, new Head(metric, subject.getKey()), subject.getValue());
        headed = true;
      }
    }
    for (Map.Entry<Subject, List<Measure>> subject : subjects.entrySet()) {
      if (!subject.getKey().whole()) {
        if (!headed) {
          rows.add(new FigureRow(metric, Wording.of(metric), false, null, null, null, List.of()));
          headed = true;
        }
        addRows(rows, new Head(metric, subject.getKey()), subject.getValue());
      }
    }
  }

  /** What stands at the left of a row. */
  private record Head(Metric metric, Subject subject) {

    FigureRow row(@Nullable Measure now, @Nullable Measure before, @Nullable Measure other) {
      return new FigureRow(
          metric, subject.label(metric), !subject.whole(), now, before, other, List.of());
    }
  }

  private void addRows(List<FigureRow> rows, Head head, List<Measure> figures) {
    List<Measure> current = of(figures, Period.CURRENT);
    List<Measure> before = of(figures, Period.PREVIOUS);
    List<Measure> others = new ArrayList<>(figures);
    others.removeAll(current);
    others.removeAll(before);
    Map<Measure, Measure> befores = pair(current, before);
    Map<Measure, Measure> olders = pair(current, others);
    List<Measure> restated = restated(current, befores, olders);
    List<Measure> left = new ArrayList<>(restated);
    for (Measure now : current) {
      if (!restated.contains(now)) {
        List<Measure> again = left.stream().filter(one -> same(one, now)).toList();
        left.removeAll(again);
        rows.add(head.row(now, befores.get(now), olders.get(now)).withRestated(again));
      }
    }
    while (!before.isEmpty() || !others.isEmpty()) {
      rows.add(head.row(null, first(before), first(others)));
    }
  }

  /** The figures that only say once more what another one says, with nothing to compare with. */
  private static List<Measure> restated(
      List<Measure> current, Map<Measure, Measure> befores, Map<Measure, Measure> olders) {
    List<Measure> restated = new ArrayList<>();
    List<Measure> kept = new ArrayList<>(befores.keySet());
    kept.addAll(olders.keySet());
    for (Measure now : current) {
      if (befores.containsKey(now) || olders.containsKey(now)) {
        continue;
      }
      if (kept.stream().anyMatch(one -> same(one, now))) {
        restated.add(now);
      } else {
        kept.add(now);
      }
    }
    return restated;
  }

  private static boolean same(Measure one, Measure other) {
    return one.value() != null
        && one.value().equals(other.value())
        && Objects.equals(one.max(), other.max())
        && one.qualifier() == other.qualifier();
  }

  /**
   * Takes out of {@code others} what each figure of this period is compared with: what the
   * narrative compares the country's figure with, a figure that follows in the same sentence, or
   * the first there is where there is but one of this period.
   */
  private Map<Measure, Measure> pair(List<Measure> current, List<Measure> others) {
    Map<Measure, Measure> pairs = new HashMap<>();
    for (Measure other : List.copyOf(others)) {
      Measure now = compared.get(other);
      if (now != null && current.contains(now)) {
        pairs.put(now, other);
        others.remove(other);
      }
    }
    for (Measure other : List.copyOf(others)) {
      Measure now = inOrder(current, others, other, pairs);
      now = now == null ? nearest(current, other, pairs) : now;
      if (now != null) {
        pairs.put(now, other);
        others.remove(other);
      }
    }
    if (current.size() == 1 && pairs.isEmpty() && !others.isEmpty()) {
      pairs.put(current.get(0), others.remove(0));
    }
    return pairs;
  }

  /**
   * The figure that has the place of another one in its list: "one and eight permits, compared with
   * two and 16". As many stand in either list, and the second begins behind the first.
   */
  private static @Nullable Measure inOrder(
      List<Measure> current, List<Measure> others, Measure other, Map<Measure, Measure> taken) {
    List<Measure> nows = ofSentence(current, other);
    nows.removeAll(taken.keySet());
    List<Measure> olds = ofSentence(others, other);
    boolean lists =
        nows.size() > 1
            && nows.size() == olds.size()
            && place(nows.get(nows.size() - 1)) < place(olds.get(0));
    return lists ? nows.get(olds.indexOf(other)) : null;
  }

  private static List<Measure> ofSentence(List<Measure> measures, Measure like) {
    List<Measure> found = new ArrayList<>();
    for (Measure one : measures) {
      if (one.evidence().sentence().equals(like.evidence().sentence())) {
        found.add(one);
      }
    }
    found.sort(Comparator.comparingInt(FigureTable::place));
    return found;
  }

  /** The figure of the same sentence that stands last before another one and has no partner yet. */
  private static @Nullable Measure nearest(
      List<Measure> current, Measure other, Map<Measure, Measure> taken) {
    Measure nearest = null;
    for (Measure now : current) {
      boolean together = now.evidence().sentence().equals(other.evidence().sentence());
      if (together && !taken.containsKey(now) && place(now) <= place(other)) {
        nearest = nearest == null || place(now) > place(nearest) ? now : nearest;
      }
    }
    return nearest;
  }

  private static int place(Measure measure) {
    List<SourceRange> ranges = measure.evidence().ranges();
    return ranges.isEmpty() ? 0 : ranges.get(0).start();
  }

  private static @Nullable Measure first(List<Measure> figures) {
    return figures.isEmpty() ? null : figures.remove(0);
  }

  private static List<Measure> of(List<Measure> figures, Period period) {
    List<Measure> found = new ArrayList<>();
    for (Measure measure : figures) {
      if (measure.period().equals(period) && !found.contains(measure)) {
        found.add(measure);
      }
    }
    return found;
  }
}
