package io.tierwatch.web.recommendations;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.recommendation.Action;
import io.tierwatch.assessment.recommendation.Topic;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.briefing.Bench;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.web.country.NumberedFacts;
import io.tierwatch.web.library.Shelf;
import io.tierwatch.web.page.Choices;
import io.tierwatch.web.recommendations.RecommendationsPage.Filter;
import io.tierwatch.web.recommendations.RecommendationsPage.Item;
import io.tierwatch.web.recommendations.RecommendationsPage.Row;
import io.tierwatch.web.recommendations.RecommendationsPage.TopicHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes the page of the recommendations. */
@Component
final class RecommendationsPages {

  static final Choices ACTIONS = Choices.codes("action", Action.class);

  private static final String OTHER = "other";

  private final Bench bench;

  RecommendationsPages(Bench bench) {
    this.bench = bench;
  }

  RecommendationsPage of(Shelf shelf, Filter filter) {
    List<Country> countries = shelf.countries(new Edition(filter.edition()));
    List<Item> all = items(shelf, filter.edition(), countries);
    List<Item> chosen = all.stream().filter(item -> matches(item, filter)).toList();
    return new RecommendationsPage(
        filter,
        heads(chosen),
        rows(chosen),
        chosen,
        topics().list(filter.topic()),
        Choices.countries(countries).list(filter.country()),
        ACTIONS.list(filter.action()));
  }

  private List<Item> items(Shelf shelf, int edition, List<Country> countries) {
    Map<String, List<Fact>> facts = new HashMap<>();
    for (Fact fact : shelf.facts(FactQuery.all().in(new Edition(edition)))) {
      facts.computeIfAbsent(fact.country().code(), code -> new ArrayList<>()).add(fact);
    }
    List<Item> items = new ArrayList<>();
    for (Country country : countries) {
      List<Fact> own = facts.getOrDefault(country.code(), List.of());
      if (!own.isEmpty()) {
        NumberedFacts numbered = new NumberedFacts(own);
        for (Understood one : bench.recommendations().of(CountryFacts.of(own))) {
          items.add(item(country, one, numbered));
        }
      }
    }
    return items;
  }

  private static Item item(Country country, Understood one, NumberedFacts facts) {
    boolean other = one.topics().isEmpty();
    return new Item(
        country.code(),
        country.name(),
        one.recommendation().index(),
        facts.number(one.recommendation()),
        one.recommendation().line(),
        one.recommendation().text(),
        other ? List.of(OTHER) : one.topics().stream().map(Topic::id).toList(),
        other ? List.of("other topics") : one.topics().stream().map(Topic::title).toList(),
        one.action().map(Wording::of).orElse(null),
        one.bodies(),
        one.evidence().stream().map(facts::view).toList());
  }

  private static boolean matches(Item item, Filter filter) {
    return (filter.topic().isEmpty() || item.topicIds().contains(filter.topic()))
        && (filter.country().isEmpty() || item.country().equals(filter.country()))
        && (filter.action().isEmpty() || filter.action().equals(item.action()));
  }

  /** The topics that are asked for, that of most recommendations first. */
  private List<TopicHead> heads(List<Item> items) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> countries = new HashMap<>();
    for (Item item : items) {
      for (String topic : item.topicIds()) {
        counts.merge(topic, 1, Integer::sum);
        countries.computeIfAbsent(topic, id -> new LinkedHashSet<>()).add(item.country());
      }
    }
    List<TopicHead> heads = new ArrayList<>();
    titles()
        .forEach(
            (id, title) -> {
              int count = counts.getOrDefault(id, 0);
              if (count > 0) {
                heads.add(
                    new TopicHead(id, title, count, countries.getOrDefault(id, Set.of()).size()));
              }
            });
    heads.sort((one, two) -> Integer.compare(two.recommendations(), one.recommendations()));
    return heads;
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    bench.recommendations().topics().all().forEach(one -> titles.put(one.id(), one.title()));
    titles.put(OTHER, "other topics");
    return titles;
  }

  private static List<Row> rows(List<Item> items) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Item item : items) {
      Row row =
          rows.computeIfAbsent(item.country(), code -> new Row(code, item.name(), new TreeMap<>()));
      item.topicIds().forEach(topic -> row.counts().merge(topic, 1, Integer::sum));
    }
    return List.copyOf(rows.values());
  }

  /** The topics that recommendations are about. */
  Choices topics() {
    return Choices.of("topic", titles());
  }
}
