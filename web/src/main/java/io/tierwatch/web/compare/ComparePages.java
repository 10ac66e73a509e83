package io.tierwatch.web.compare;

import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.web.compare.ComparePage.MetricRow;
import io.tierwatch.web.country.NumberedFacts;
import io.tierwatch.web.error.Refused;
import io.tierwatch.web.figures.CountryFigure;
import io.tierwatch.web.figures.GovernmentFigures;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Addresses;
import io.tierwatch.web.page.Asked;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Choices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that compare. */
@Component
final class ComparePages {

  private static final int MOST = 12;
  private static final int FIRST = 3;

  private final GovernmentFigures governments;

  ComparePages(GovernmentFigures governments) {
    this.governments = governments;
  }

  ComparePage of(Shelf shelf, List<String> asked, Edition edition, Metric metric) {
    Set<String> codes = codes(asked);
    boolean overYears = codes.size() == 1;
    List<Subject> subjects =
        overYears ? editions(shelf, codes.iterator().next()) : countries(shelf, edition, codes);
    List<MetricRow> rows = figures(shelf, subjects);
    List<@Nullable CountryFigure> chosen =
        rows.stream()
            .filter(row -> row.metric().equals(metric.code()))
            .findFirst()
            .map(MetricRow::cells)
            .orElseGet(() -> new ArrayList<>(Collections.nCopies(subjects.size(), null)));
    return new ComparePage(
        overYears && !subjects.isEmpty() ? subjects.get(0).edition() : edition.year(),
        metric.code(),
        Wording.of(metric),
        overYears,
        subjects,
        CompareChart.of(subjects, chosen),
        rows,
        ComparedFindings.of(shelf, subjects),
        choices(shelf, edition, subjects),
        Choices.metrics().listWithoutAll(metric.code()),
        GovernmentFigures.query(
            Optional.empty(),
            subjects.stream().map(Subject::edition).distinct().toList(),
            subjects.stream().map(Subject::country).distinct().toList()));
  }

  private static Set<String> codes(List<String> asked) {
    Set<String> codes = new LinkedHashSet<>();
    for (String code : asked) {
      if (!code.isBlank()) {
        codes.add(Asked.country(code));
      }
    }
    if (codes.size() > MOST) {
      throw new Refused(400, "At most " + MOST + " countries can be compared at once.");
    }
    return codes;
  }

  /** The countries that are asked for, or the first few of the edition. */
  private static List<Subject> countries(Shelf shelf, Edition edition, Set<String> codes) {
    List<Country> all = shelf.countries(edition);
    List<Country> chosen = new ArrayList<>();
    codes.forEach(code -> chosen.add(shelf.country(code, edition)));
    if (chosen.isEmpty()) {
      chosen.addAll(all.subList(0, Math.min(FIRST, all.size())));
    }
    return chosen.stream().map(one -> subject(shelf, edition, one, one.name())).toList();
  }

  /** The last editions of a country, in the order of the years. */
  private static List<Subject> editions(Shelf shelf, String code) {
    List<Subject> subjects = new ArrayList<>();
    for (Edition edition : shelf.editions()) {
      Optional<Country> country =
          shelf.countries(edition).stream().filter(one -> one.code().equals(code)).findFirst();
      if (country.isPresent() && subjects.size() < MOST) {
        String title = Integer.toString(edition.year());
        subjects.add(0, subject(shelf, edition, country.get(), title));
      }
    }
    if (subjects.isEmpty()) {
      throw new NotOnShelf("No edition here has a country with the code '" + code + "'.");
    }
    return subjects;
  }

  private static Subject subject(Shelf shelf, Edition edition, Country country, String title) {
    NumberedFacts facts = new NumberedFacts(shelf.facts(FactQuery.all().in(edition).of(country)));
    Optional<Placement> placement =
        facts.all().stream()
            .filter(Placement.class::isInstance)
            .map(Placement.class::cast)
            .findFirst();
    return new Subject(
        edition.year(),
        country.code(),
        country.name(),
        title,
        placement.map(one -> one.tier().code()).orElse(null),
        placement.map(FactText::placement).orElse("no tier was read"),
        placement
            .map(one -> Addresses.fact(edition.year(), country.code(), facts.number(one)))
            .orElse(null));
  }

  /** The metrics that any of the subjects states. */
  private List<MetricRow> figures(Shelf shelf, List<Subject> subjects) {
    List<MetricRow> rows = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      List<@Nullable CountryFigure> cells = new ArrayList<>();
      for (Subject subject : subjects) {
        Edition edition = new Edition(subject.edition());
        cells.add(
            governments.of(shelf, edition, metric).stream()
                .filter(one -> one.country().equals(subject.country()) && one.stated())
                .findFirst()
                .orElse(null));
      }
      if (cells.stream().anyMatch(Objects::nonNull)) {
        rows.add(new MetricRow(metric.code(), Wording.of(metric), cells));
      }
    }
    return rows;
  }

  private static List<Choice> choices(Shelf shelf, Edition edition, List<Subject> subjects) {
    Set<String> chosen = new HashSet<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Country country : shelf.countries(edition)) {
      names.put(country.code(), country.name());
    }
    for (Subject subject : subjects) {
      chosen.add(subject.country());
      names.putIfAbsent(subject.country(), subject.name());
    }
    List<Choice> choices = new ArrayList<>();
    names.forEach((code, name) -> choices.add(new Choice(code, name, chosen.contains(code))));
    return choices;
  }
}
