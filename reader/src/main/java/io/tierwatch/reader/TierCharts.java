package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.model.report.TierInYear;
import io.tierwatch.reader.pdf.TierChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives each narrative the history that its tier chart shows. */
final class TierCharts {

  private TierCharts() {}

  static Report attach(Report report, List<TierChart> charts, CountryNames names) {
    if (charts.isEmpty()) {
      return report;
    }
    int year = report.edition().year();
    List<Narrative> narratives = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      narratives.add(
          charts.stream()
              .filter(c -> !c.history().isEmpty() && isOf(c, narrative, names))
              .findFirst()
              .map(c -> with(narrative, c, year))
              .orElse(narrative));
    }
    return new Report(
        report.document(),
        report.edition(),
        report.text(),
        narratives,
        report.parts(),
        report.damage());
  }

  /** By the country in its title; where that names none, by where it stands. */
  private static boolean isOf(TierChart chart, Narrative narrative, CountryNames names) {
    int end = chart.title().toUpperCase(Locale.ROOT).indexOf("TIER RANKING");
    Optional<Country> named = names.byHeading(chart.title().substring(0, Math.max(0, end)).strip());
    if (named.isPresent()) {
      return named.get().code().equals(narrative.country().code());
    }
    return narrative.startLine() <= chart.line() && chart.line() <= narrative.endLine();
  }

  private static Narrative with(Narrative narrative, TierChart chart, int year) {
    List<Damage> damage = new ArrayList<>(narrative.damage());
    disagreement(narrative, chart, year).ifPresent(damage::add);
    return new Narrative(
        narrative.country(),
        narrative.heading(),
        narrative.headingTier(),
        narrative.chartYears(),
        narrative.sections(),
        damage,
        chart.history());
  }

  /** The chart's last year is the edition's: there it shows the tier that the heading states. */
  private static Optional<Damage> disagreement(Narrative narrative, TierChart chart, int year) {
    Optional<Tier> stated = narrative.headingTier();
    Optional<TierInYear> drawn = chart.history().stream().filter(t -> t.year() == year).findFirst();
    if (stated.isEmpty() || drawn.isEmpty() || stated.get() == drawn.get().tier()) {
      return Optional.empty();
    }
    String detail =
        "the heading says " + stated.get().title() + ", the chart " + drawn.get().tier().title();
    return Optional.of(new Damage(Damage.Kind.TIER_DISAGREES, chart.line(), detail));
  }
}
