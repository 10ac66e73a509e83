package io.tierwatch.assessment.evidence;

import io.tierwatch.assessment.data.Field;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.SentenceKind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Signals of what the law prescribes and what courts impose. */
final class CourtSignals {

  /** Prison terms of about a year or more count as adequate in the practice of the report. */
  private static final double ADEQUATE_MONTHS = 12;

  private CourtSignals() {}

  static Signal penalty(Field field, String comparison, String years) {
    double limit;
    try {
      limit = Double.parseDouble(years);
    } catch (NumberFormatException e) {
      throw field.fault("'" + years + "' is no number of years");
    }
    return switch (comparison) {
      case "at_least" -> facts -> penalties(facts, years(limit, true));
      case "below" -> facts -> penalties(facts, years(limit, false));
      default -> throw field.fault("no comparison '" + comparison + "'");
    };
  }

  private static Predicate<Penalty> years(double limit, boolean atLeast) {
    return penalty -> {
      Double max = penalty.maxYears();
      return max != null && max >= limit == atLeast;
    };
  }

  private static List<Fact> penalties(CountryFacts facts, Predicate<Penalty> condition) {
    return List.copyOf(facts.of(Penalty.class).stream().filter(condition).toList());
  }

  static Signal sentence(Field field, String kind) {
    return switch (kind) {
      case "prison" ->
          facts -> sentences(facts, s -> s.kind() == SentenceKind.PRISON && !isShort(s));
      case "short" -> facts -> sentences(facts, s -> s.kind() == SentenceKind.PRISON && isShort(s));
      case "suspended" -> facts -> sentences(facts, s -> s.kind() == SentenceKind.SUSPENDED);
      case "fine" -> facts -> sentences(facts, s -> s.kind() == SentenceKind.FINE);
      default -> throw field.fault("no kind of sentence '" + kind + "'");
    };
  }

  private static List<Fact> sentences(CountryFacts facts, Predicate<CourtSentence> condition) {
    return List.copyOf(facts.of(CourtSentence.class).stream().filter(condition).toList());
  }

  private static boolean isShort(CourtSentence sentence) {
    Double longest = first(sentence.maxMonths(), sentence.minMonths());
    return longest != null && longest < ADEQUATE_MONTHS;
  }

  private static @Nullable Double first(@Nullable Double one, @Nullable Double other) {
    return one != null ? one : other;
  }
}
