package io.tierwatch.cli;

import io.tierwatch.cli.text.Spelling;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which facts a user asks for; null asks for all. */
record FactFilter(@Nullable String type, @Nullable Metric metric, @Nullable String period) {

  private static final List<String> PERIODS =
      List.of("current", "previous", "two_years_ago", "cumulative");

  /** The filter of what was typed on the command line. */
  static FactFilter of(@Nullable String type, @Nullable String metric, @Nullable String period)
      throws Refusal {
    return new FactFilter(
        type == null ? null : oneOf("type", type, FactJson.types()),
        metric == null ? null : metric(metric),
        period == null || period.matches("\\d{4}") ? period : oneOf("period", period, PERIODS));
  }

  boolean admits(Fact fact) {
    return admitsType(fact) && admitsMetric(fact) && admitsPeriod(fact);
  }

  private boolean admitsType(Fact fact) {
    return type == null || fact.type().equals(type);
  }

  private boolean admitsMetric(Fact fact) {
    return metric == null || (fact instanceof Measure measure && measure.metric() == metric);
  }

  private boolean admitsPeriod(Fact fact) {
    if (period == null) {
      return true;
    }
    Period asked = new Period(period);
    if (Character.isDigit(period.charAt(0))) {
      asked = Period.ofYear(Integer.parseInt(period), fact.edition().year());
    }
    return asked.equals(periodOf(fact));
  }

  private static @Nullable Period periodOf(Fact fact) {
    if (fact instanceof Measure measure) {
      return measure.period();
    }
    return fact instanceof Money money ? money.period() : null;
  }

  private static Metric metric(String typed) throws Refusal {
    List<String> codes = new ArrayList<>();
    for (Metric known : Metric.values()) {
      codes.add(known.code());
    }
    return Coded.find(Metric.class, oneOf("metric", typed, codes)).orElseThrow();
  }

  private static String oneOf(String what, String typed, List<String> known) throws Refusal {
    String code = typed.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    if (known.contains(code)) {
      return code;
    }
    List<String> near = Spelling.near(code, known);
    String hint =
        near.isEmpty()
            ? "it is one of " + String.join(", ", known) + "."
            : "did you mean " + String.join(" or ", near) + "?";
    throw Refusal.ofUsage("there is no " + what + " '" + typed + "': " + hint);
  }
}
