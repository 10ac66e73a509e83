package io.tierwatch.assessment.recommendation;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.DataFile;
import io.tierwatch.assessment.data.Field;
import io.tierwatch.assessment.evidence.SignalParser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The published list of topics. */
public final class Topics {

  private static final Set<String> KEYS =
      Set.of("title", "criterion", "phrase", "unless", "evidence", "done");

  private final List<Topic> topics;
  private final PhraseIndex phrases;
  private final PhraseIndex exceptions;

  private Topics(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    this.phrases = new PhraseIndex(topics.stream().map(Topic::phrases).toList());
    this.exceptions = new PhraseIndex(topics.stream().map(Topic::exceptions).toList());
  }

  /** Loads the list that the program carries. */
  public static Topics load() {
    return read(DataFile.resource(Topics.class, "topics.txt"));
  }

  static Topics read(List<Block> blocks) {
    List<Topic> topics = new ArrayList<>();
    for (Block block : blocks) {
      block.expect("topic", KEYS);
      if (topics.stream().anyMatch(topic -> topic.id().equals(block.name()))) {
        throw block.fault("stands a second time");
      }
      topics.add(topic(block));
    }
    return new Topics(topics);
  }

  private static Topic topic(Block block) {
    Field criterion = block.one("criterion");
    if (!criterion.value().matches("S[1-4]|C([1-9]|1[0-2])")) {
      throw criterion.fault("no standard '" + criterion.value() + "'");
    }
    List<Phrase> phrases = block.all("phrase").stream().map(Phrase::parse).toList();
    if (phrases.isEmpty()) {
      throw block.fault("has no phrase");
    }
    return new Topic(
        block.name(),
        block.one("title").value(),
        criterion.value(),
        phrases,
        block.all("unless").stream().map(Phrase::parse).toList(),
        block.all("evidence").stream()
            .map(field -> SignalParser.parse(field.value(), field))
            .toList(),
        block.fields().stream()
            .filter(field -> field.key().split("\\s")[0].equals("done"))
            .map(Deed::parse)
            .toList());
  }

  /** All topics, in the order of the list. */
  public List<Topic> all() {
    return topics;
  }

  /** The topic with this short name. */
  public Optional<Topic> byId(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The topics of a recommendation. */
  public List<Topic> of(String text) {
    return of(Words.of(text));
  }

  /** The topics of the words of a recommendation. */
  List<Topic> of(List<String> words) {
    BitSet found = phrases.find(words);
    if (!found.isEmpty()) {
      found.andNot(exceptions.find(words));
    }
    return found.stream().mapToObj(topics::get).toList();
  }
}
