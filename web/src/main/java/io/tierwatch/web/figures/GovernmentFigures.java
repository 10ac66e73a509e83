package io.tierwatch.web.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tierwatch.assessment.evidence.Figures;
import io.tierwatch.assessment.evidence.Headline;
import io.tierwatch.briefing.words.Difference;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.dataset.store.NumberedFact;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.library.TableQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The figures that stand for countries ({@link Headline}): whole figures of the government, no
 * parts of a total, nothing that others did.
 */
@Component
public final class GovernmentFigures {

  /** The metrics that a first look is for. */
  public static final List<Metric> HEADLINES =
      List.of(
          Metric.INVESTIGATIONS,
          Metric.PROSECUTIONS,
          Metric.CONVICTIONS,
          Metric.VICTIMS_IDENTIFIED);

  private static final String SELECT =
      """
      SELECT n.edition, n.country, n.name, n.region, p.tier, m.metric, m.number, m.line, m.value,
        m.max, m.qualifier, m.unit, m.exploitation, m.period, m.actor, m.sentence
      FROM narratives n
      LEFT JOIN %s p ON p.edition = n.edition AND p.country = n.country
      LEFT JOIN measures m ON m.edition = n.edition AND m.country = n.country
        AND m.period IN ('current', 'previous') AND NOT m.is_part
        AND m.actor IN ('government', 'unspecified')"""
          .formatted(TableQuery.TIERS);

  private static final int EDITIONS = 60;

  private final Cache<Place, Map<Metric, List<CountryFigure>>> editions =
      Caffeine.newBuilder().maximumSize(EDITIONS).build();

  /** An edition of a state of the dataset. */
  private record Place(int version, Edition edition) {}

  /**
   * The query for all figures of which one stands for its country.
   *
   * @param metric one metric, or all
   * @param editions the editions; none for all
   * @param countries the countries; none for all
   */
  public static TableQuery query(
      Optional<Metric> metric, Collection<Integer> editions, Collection<String> countries) {
    StringBuilder sql = new StringBuilder(SELECT);
    metric.ifPresent(one -> sql.append(" AND m.metric = '").append(one.code()).append('\''));
    sql.append("\nWHERE true");
    if (!editions.isEmpty()) {
      List<String> years = editions.stream().map(String::valueOf).toList();
      sql.append("\n  AND n.edition IN (").append(String.join(", ", years)).append(')');
    }
    if (!countries.isEmpty()) {
      sql.append("\n  AND n.country IN (").append(TableQuery.quoted(countries)).append(')');
    }
    return new TableQuery(sql.append("\nORDER BY n.name, n.edition, m.number").toString());
  }

  /** The figure of each narrative of an edition, also where it states none, by name. */
  public List<CountryFigure> of(Shelf shelf, Edition edition, Metric metric) {
    return of(shelf, edition).getOrDefault(metric, List.of());
  }

  /** The figures of all metrics. */
  public Map<Metric, List<CountryFigure>> of(Shelf shelf, Edition edition) {
    return editions.get(new Place(shelf.version(), edition), place -> figures(shelf, edition));
  }

  private static Map<Metric, List<CountryFigure>> figures(Shelf shelf, Edition edition) {
    Map<String, String> tiers = tiers(shelf, edition);
    Map<String, List<Measure>> measures = new HashMap<>();
    IdentityHashMap<Fact, Integer> numbers = new IdentityHashMap<>();
    for (NumberedFact one : shelf.numberedFacts(FactQuery.all().in(edition).ofType("measure"))) {
      if (one.fact() instanceof Measure measure) {
        String code = measure.country().code();
        measures.computeIfAbsent(code, key -> new ArrayList<>()).add(measure);
        numbers.put(measure, one.number());
      }
    }
    Map<Metric, List<CountryFigure>> figures = new EnumMap<>(Metric.class);
    for (Country country : shelf.countries(edition)) {
      Figures own = new Figures(measures.getOrDefault(country.code(), List.of()));
      for (Metric metric : Metric.values()) {
        Headline headline = own.headline(metric).orElse(new Headline(null, null));
        figures
            .computeIfAbsent(metric, key -> new ArrayList<>())
            .add(
                new CountryFigure(
                    edition.year(),
                    country.code(),
                    country.name(),
                    country.region().name(),
                    tiers.get(country.code()),
                    metric.code(),
                    figure(headline.now(), numbers),
                    figure(headline.before(), numbers),
                    Difference.of(headline.now(), headline.before())));
      }
    }
    return figures;
  }

  private static Map<String, String> tiers(Shelf shelf, Edition edition) {
    Map<String, String> tiers = new HashMap<>();
    for (Fact fact : shelf.facts(FactQuery.all().in(edition).ofType("placement"))) {
      tiers.putIfAbsent(fact.country().code(), ((Placement) fact).tier().code());
    }
    return tiers;
  }

  private static @Nullable Figure figure(
      @Nullable Measure measure, IdentityHashMap<Fact, Integer> numbers) {
    return measure == null ? null : Figure.of(measure, numbers.getOrDefault(measure, 0));
  }
}
