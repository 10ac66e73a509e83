package io.tierwatch.assessment.evidence;

import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a metric that stands for a country: the total that the narrative itself sets beside
 * that of the period before. The first total will not do: a figure of one operation, one police
 * force or one group of victims often stands before it, and the total with its comparison behind.
 *
 * @param now the figure of the reporting period, which may say that none was reported; null where
 *     the narrative only tells of the period before
 * @param before what the narrative compares it with; it may be counted in another unit
 */
public record Headline(@Nullable Measure now, @Nullable Measure before) {

  /**
   * The headline among the totals of a metric, in the order of the text; empty where there is none.
   *
   * @param totals the government's totals of the period and the one before
   */
  static Optional<Headline> of(List<Measure> totals) {
    return beside(totals, true)
        .or(() -> following(totals))
        .or(() -> alone(totals, true))
        .or(() -> beside(totals, false))
        .or(() -> alone(totals, false))
        .or(() -> totals.stream().findFirst().map(Headline::unpaired));
  }

  private static Headline unpaired(Measure total) {
    return isNow(total) ? new Headline(total, null) : new Headline(null, total);
  }

  /** The first two of one sentence, where the one of this period has a figure or need not. */
  private static Optional<Headline> beside(List<Measure> totals, boolean reported) {
    Map<String, List<Measure>> sentences = new LinkedHashMap<>();
    for (Measure total : totals) {
      sentences
          .computeIfAbsent(total.evidence().sentence(), sentence -> new ArrayList<>())
          .add(total);
    }
    for (List<Measure> sentence : sentences.values()) {
      Optional<Measure> now =
          sentence.stream().filter(one -> isNow(one) && (!reported || has(one))).findFirst();
      Optional<Measure> before = now.flatMap(one -> before(one, sentence));
      if (before.isPresent()) {
        return Optional.of(new Headline(now.get(), before.get()));
      }
    }
    return Optional.empty();
  }

  /** What the sentence compares a figure with, counted alike where it can be. */
  private static Optional<Measure> before(Measure now, List<Measure> sentence) {
    List<Measure> earlier = sentence.stream().filter(one -> !isNow(one)).toList();
    return earlier.stream()
        .filter(one -> one.unit() == now.unit())
        .findFirst()
        .or(() -> earlier.stream().findFirst());
  }

  /** A figure that a later sentence compares: the last one before it that counts alike. */
  private static Optional<Headline> following(List<Measure> totals) {
    for (int i = 0; i < totals.size(); i++) {
      Measure before = totals.get(i);
      for (int j = i - 1; j >= 0 && !isNow(before); j--) {
        if (isNow(totals.get(j)) && alike(totals.get(j), before)) {
          return Optional.of(new Headline(totals.get(j), before));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean alike(Measure now, Measure before) {
    return has(now)
        && now.unit() == before.unit()
        && now.exploitation() == null
        && before.exploitation() == null;
  }

  /** The first figure of the period, of all forms of exploitation or else of one. */
  private static Optional<Headline> alone(List<Measure> totals, boolean allForms) {
    return totals.stream()
        .filter(one -> isNow(one) && has(one) && (!allForms || one.exploitation() == null))
        .findFirst()
        .map(Headline::unpaired);
  }

  private static boolean isNow(Measure total) {
    return total.period().equals(Period.CURRENT);
  }

  private static boolean has(Measure total) {
    return total.value() != null;
  }
}
