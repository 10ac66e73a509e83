package io.tierwatch.assessment.recommendation;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.DataFile;
import io.tierwatch.assessment.data.Field;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.evidence.Signal;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands recommendations by the words in them. */
public final class RecommendationReader {

  private final Topics topics;
  private final Map<String, Action> actions = new HashMap<>();
  private final Map<List<String>, String> bodies = new LinkedHashMap<>();

  private RecommendationReader(Topics topics) {
    this.topics = topics;
  }

  /** A reader with the lists that the program carries. */
  public static RecommendationReader load() {
    List<Block> blocks = DataFile.resource(RecommendationReader.class, "words.txt");
    return read(Topics.load(), blocks);
  }

  static RecommendationReader read(Topics topics, List<Block> blocks) {
    RecommendationReader reader = new RecommendationReader(topics);
    for (Block block : blocks) {
      for (Field field : block.all("words")) {
        reader.add(block, field);
      }
    }
    return reader;
  }

  private void add(Block block, Field field) {
    for (String word : field.value().split(",\\s*")) {
      if (block.kind().equals("action")) {
        Action action = field.constant(Action.class, block.name());
        if (actions.put(word, action) != null) {
          throw field.fault("'" + word + "' stands a second time");
        }
      } else if (block.kind().equals("body")) {
        bodies.put(List.of(word.split(" ")), block.name());
      } else {
        throw block.fault("is neither an action nor a body");
      }
    }
  }

  /** The list of topics. */
  public Topics topics() {
    return topics;
  }

  /** The recommendations of a country, understood, in their order. */
  public List<Understood> of(CountryFacts facts) {
    List<Understood> understood = new ArrayList<>();
    for (Recommendation recommendation : facts.of(Recommendation.class)) {
      understood.add(understand(recommendation, facts));
    }
    return understood;
  }

  private Understood understand(Recommendation recommendation, CountryFacts facts) {
    List<Topic> found = topics.of(recommendation.text());
    List<String> words = Words.of(recommendation.text());
    Set<String> criteria = new LinkedHashSet<>();
    Set<Fact> evidence = new LinkedHashSet<>();
    for (Topic topic : found) {
      criteria.add(topic.criterion());
      for (Signal signal : topic.evidence()) {
        evidence.addAll(signal.find(facts));
      }
    }
    return new Understood(
        recommendation,
        found,
        List.copyOf(criteria),
        action(words),
        bodies(words),
        List.copyOf(evidence));
  }

  private Optional<Action> action(List<String> words) {
    return words.stream().filter(actions::containsKey).map(actions::get).findFirst();
  }

  private List<String> bodies(List<String> words) {
    Set<String> named = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (Map.Entry<List<String>, String> body : bodies.entrySet()) {
        int end = i + body.getKey().size();
        if (end <= words.size() && words.subList(i, end).equals(body.getKey())) {
          named.add(body.getValue());
        }
      }
    }
    return List.copyOf(named);
  }
}
