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
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands recommendations by the words in them. */
public final class RecommendationReader {

  private final Topics topics;
  private final Map<String, Action> actions = new HashMap<>();
  private final AskSplitter asks;

  /** The names of bodies by their first word. */
  private final Map<String, List<Body>> bodies = new HashMap<>();

  private RecommendationReader(Topics topics) {
    this.topics = topics;
    this.asks = new AskSplitter(topics, actions);
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
        List<String> words = List.of(word.split(" "));
        bodies
            .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
            .add(new Body(words, block.name()));
      } else {
        throw block.fault("is neither an action nor a body");
      }
    }
  }

  /** The list of topics. */
  public Topics topics() {
    return topics;
  }

  /** The things that a recommendation asks for, one by one. */
  public List<Ask> asks(Recommendation recommendation) {
    return asks.split(recommendation.text());
  }

  /** The recommendations of a country, understood, in their order. */
  public List<Understood> of(CountryFacts facts) {
    List<Understood> understood = new ArrayList<>();
    Map<Topic, List<Fact>> evidence = new HashMap<>();
    for (Recommendation recommendation : facts.of(Recommendation.class)) {
      List<String> words = Words.of(recommendation.text());
      List<Topic> found = topics.of(words);
      for (Topic topic : found) {
        evidence.computeIfAbsent(topic, key -> evidence(key, facts));
      }
      understood.add(understand(recommendation, words, found, evidence));
    }
    return understood;
  }

  private Understood understand(
      Recommendation recommendation,
      List<String> words,
      List<Topic> found,
      Map<Topic, List<Fact>> evidence) {
    Set<String> criteria = new LinkedHashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Topic topic : found) {
      criteria.add(topic.criterion());
      facts.addAll(evidence.getOrDefault(topic, List.of()));
    }
    return new Understood(
        recommendation,
        found,
        List.copyOf(criteria),
        action(words),
        bodies(words),
        eachOnce(facts));
  }

  private static List<Fact> evidence(Topic topic, CountryFacts facts) {
    List<Fact> evidence = new ArrayList<>();
    for (Signal signal : topic.evidence()) {
      evidence.addAll(signal.find(facts));
    }
    return evidence;
  }

  private static List<Fact> eachOnce(List<Fact> facts) {
    IdentityHashMap<Fact, Boolean> seen = new IdentityHashMap<>();
    return facts.stream().filter(fact -> seen.put(fact, true) == null).toList();
  }

  private Optional<Action> action(List<String> words) {
    return words.stream().filter(actions::containsKey).map(actions::get).findFirst();
  }

  private List<String> bodies(List<String> words) {
    Set<String> named = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (Body body : bodies.getOrDefault(words.get(i), List.of())) {
        int end = i + body.words().size();
        if (end <= words.size() && words.subList(i, end).equals(body.words())) {
          named.add(body.name());
        }
      }
    }
    return List.copyOf(named);
  }

  /** A body that recommendations name, and one way to name it. */
  private record Body(List<String> words, String name) {}
}
