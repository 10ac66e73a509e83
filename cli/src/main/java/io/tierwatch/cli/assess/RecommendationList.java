package io.tierwatch.cli.assess;

import io.tierwatch.assessment.recommendation.Action;
import io.tierwatch.assessment.recommendation.Topic;
import io.tierwatch.assessment.recommendation.Topics;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Recommendation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recommendations with what they are about. */
public final class RecommendationList {

  private RecommendationList() {}

  /** The lines for a terminal. */
  public static List<String> lines(List<Understood> recommendations) {
    List<String> lines = new ArrayList<>();
    String country = "";
    for (Understood understood : recommendations) {
      Recommendation recommendation = understood.recommendation();
      if (!country.equals(recommendation.country().name())) {
        country = recommendation.country().name();
        lines.add((lines.isEmpty() ? "" : "\n") + country + ", " + recommendation.edition().year());
      }
      lines.addAll(
          io.tierwatch.cli.text.Wrapping.hanging(
              String.format(java.util.Locale.ROOT, "%3d. ", recommendation.index()),
              recommendation.text() + SheetText.lines(List.of(recommendation.line()))));
      lines.addAll(io.tierwatch.cli.text.Wrapping.hanging("     ", summary(understood)));
    }
    return lines;
  }

  private static String summary(Understood understood) {
    List<String> parts = new ArrayList<>();
    parts.add(understood.topics().isEmpty() ? "no topic recognized" : topics(understood, ", "));
    parts.add(action(understood));
    if (!understood.criteria().isEmpty()) {
      parts.add("serves " + String.join(", ", understood.criteria()));
    }
    if (!understood.bodies().isEmpty()) {
      parts.add("names " + String.join(", ", understood.bodies()));
    }
    List<Integer> evidence = understood.evidence().stream().map(Fact::line).distinct().toList();
    if (!evidence.isEmpty()) {
      parts.add("see" + SheetText.lines(evidence));
    }
    return "[" + String.join("; ", parts) + "]";
  }

  /** The short names of its topics. */
  static String topics(Understood understood, String gap) {
    return String.join(gap, understood.topics().stream().map(Topic::id).toList());
  }

  private static String action(Understood understood) {
    return understood.action().map(Action::code).orElse("action not recognized");
  }

  /** A row for each recommendation. */
  public static List<String> csv(List<Understood> recommendations) {
    List<String> rows = new ArrayList<>();
    rows.add("country,edition,index,line,topics,criteria,action,bodies,evidence_lines,text");
    for (Understood understood : recommendations) {
      Recommendation recommendation = understood.recommendation();
      List<String> evidence =
          understood.evidence().stream()
              .map(fact -> Integer.toString(fact.line()))
              .distinct()
              .toList();
      rows.add(
          Csv.row(
              List.of(
                  recommendation.country().code(),
                  Integer.toString(recommendation.edition().year()),
                  Integer.toString(recommendation.index()),
                  Integer.toString(recommendation.line()),
                  topics(understood, " "),
                  String.join(" ", understood.criteria()),
                  understood.action().map(Action::code).orElse(""),
                  String.join("; ", understood.bodies()),
                  String.join(" ", evidence),
                  recommendation.text())));
    }
    return rows;
  }

  /** Writes an array with an object for each recommendation. */
  public static void json(Writer out, List<Understood> recommendations) throws IOException {
    List<Object> array = new ArrayList<>();
    recommendations.forEach(understood -> array.add(object(understood)));
    JsonOut.write(out, array);
  }

  private static Map<String, @Nullable Object> object(Understood understood) {
    Recommendation recommendation = understood.recommendation();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("country", recommendation.country().code());
    object.put("edition", recommendation.edition().year());
    object.put("index", recommendation.index());
    object.put("line", recommendation.line());
    object.put("text", recommendation.text());
    object.put("topics", understood.topics().stream().map(Topic::id).toList());
    object.put("criteria", understood.criteria());
    object.put("action", understood.action().map(Action::code).orElse(null));
    object.put("bodies", understood.bodies());
    List<Object> evidence = new ArrayList<>();
    for (Fact fact : understood.evidence()) {
      evidence.add(
          JsonOut.object("type", fact.type(), "fact", FactText.of(fact), "line", fact.line()));
    }
    object.put("evidence", evidence);
    return object;
  }

  /** The published list of topics. */
  public static List<String> topics(Topics topics) {
    List<String> lines = new ArrayList<>();
    for (Topic topic : topics.all()) {
      lines.add(
          String.format(
              java.util.Locale.ROOT,
              "%-20s %-4s %s",
              topic.id(),
              topic.criterion(),
              topic.title()));
    }
    return lines;
  }
}
