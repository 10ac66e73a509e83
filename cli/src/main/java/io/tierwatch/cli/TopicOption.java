package io.tierwatch.cli;

import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.recommendation.Topic;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.cli.text.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that narrows recommendations down to one topic. */
final class TopicOption {

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Only those about this topic, such as training.")
  @Nullable String topic;

  /** Refuses a topic that is not on the list. */
  void check(RecommendationReader reader) throws Refusal {
    if (topic != null && reader.topics().byId(topic).isEmpty()) {
      List<String> ids = reader.topics().all().stream().map(Topic::id).toList();
      List<String> near = Spelling.near(topic, ids);
      String hint =
          near.isEmpty()
              ? "'tierwatch recommendations --topics' lists them."
              : "did you mean " + near.get(0) + "?";
      throw Refusal.ofUsage("there is no topic '" + topic + "': " + hint);
    }
  }

  boolean admits(Understood understood) {
    return topic == null || understood.isAbout(topic);
  }
}
