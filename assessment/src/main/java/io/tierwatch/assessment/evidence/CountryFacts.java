package io.tierwatch.assessment.evidence;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Recommendation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of one country in one edition. */
public final class CountryFacts {

  private final Country country;
  private final Edition edition;
  private final List<Fact> all;
  private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();
  private final Map<Question, List<Finding>> findings = new EnumMap<>(Question.class);
  private final Figures figures;
  private final int[] said;

  private CountryFacts(Country country, Edition edition, List<? extends Fact> all) {
    this.country = country;
    this.edition = edition;
    this.all = List.copyOf(all);
    for (Fact fact : all) {
      byKind.computeIfAbsent(fact.getClass(), unused -> new ArrayList<>()).add(fact);
    }
    byKind.replaceAll((kind, facts) -> List.copyOf(facts));
    for (Finding finding : of(Finding.class)) {
      findings.computeIfAbsent(finding.question(), unused -> new ArrayList<>()).add(finding);
    }
    findings.replaceAll((question, answers) -> List.copyOf(answers));
    this.figures = new Figures(of(Measure.class));
    this.said = said(this.all);
  }

  /** For each fact, the lists of which words stand in its sentence, or its recommendation. */
  private static int[] said(List<Fact> facts) {
    int[] said = new int[facts.size()];
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < said.length; i++) {
      said[i] = known.computeIfAbsent(text(facts.get(i)), Sayings.standard()::find);
    }
    return said;
  }

  private static String text(Fact fact) {
    if (fact instanceof Recommendation recommendation) {
      return recommendation.text();
    }
    return SaidSignals.KINDS.contains(fact.type()) ? fact.evidence().sentence() : "";
  }

  /** The bits of the lists of {@link Sayings} of which words stand where the fact was read. */
  int said(int place) {
    return said[place];
  }

  /** Facts that are all of one country and edition. */
  public static CountryFacts of(List<? extends Fact> facts) {
    Fact first = facts.get(0);
    for (Fact fact : facts) {
      if (!fact.country().equals(first.country()) || !fact.edition().equals(first.edition())) {
        throw new IllegalArgumentException("facts of several countries or editions");
      }
    }
    return new CountryFacts(first.country(), first.edition(), facts);
  }

  /** The facts of each country and edition among many, in the order in which they first stand. */
  public static List<CountryFacts> split(List<? extends Fact> facts) {
    Map<Place, List<Fact>> groups = new LinkedHashMap<>();
    Place place = null;
    List<Fact> group = new ArrayList<>();
    for (Fact fact : facts) {
      if (place == null || !place.isOf(fact)) {
        place = new Place(fact.country(), fact.edition());
        group = groups.computeIfAbsent(place, unused -> new ArrayList<>());
      }
      group.add(fact);
    }
    List<CountryFacts> split = new ArrayList<>();
    groups.forEach((of, all) -> split.add(new CountryFacts(of.country(), of.edition(), all)));
    return split;
  }

  /** What facts are grouped by. */
  private record Place(Country country, Edition edition) {

    boolean isOf(Fact fact) {
      return edition.equals(fact.edition()) && country.equals(fact.country());
    }
  }

  /** The country. */
  public Country country() {
    return country;
  }

  /** The edition. */
  public Edition edition() {
    return edition;
  }

  /** All facts. */
  public List<Fact> all() {
    return all;
  }

  /** The facts of one kind. */
  @SuppressWarnings("unchecked") // the lists are by the class of what is in them
  public <F extends Fact> List<F> of(Class<F> kind) {
    return (List<F>) byKind.getOrDefault(kind, List.of());
  }

  /** The figures. */
  public Figures figures() {
    return figures;
  }

  /** Where the report places the country, if the narrative's sentence was read. */
  public Optional<Placement> placement() {
    return of(Placement.class).stream().findFirst();
  }

  /** The finding that answers a question, if the narrative does. */
  public Optional<Finding> finding(Question question) {
    return findings(question).stream().findFirst();
  }

  /** The findings that answer a question. */
  List<Finding> findings(Question question) {
    return findings.getOrDefault(question, List.of());
  }

  /** Whether the narrative gives this answer. */
  public boolean answers(Question question, Answer answer) {
    return finding(question).filter(finding -> finding.answer() == answer).isPresent();
  }
}
