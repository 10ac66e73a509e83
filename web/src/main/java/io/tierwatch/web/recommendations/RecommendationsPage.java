package io.tierwatch.web.recommendations;

import io.tierwatch.web.country.FactView;
import io.tierwatch.web.page.Choice;
import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an edition asks of governments.
 *
 * @param items the recommendations that were asked for
 */
public record RecommendationsPage(
    Filter filter,
    List<TopicHead> topics,
    List<Row> rows,
    List<Item> items,
    List<Choice> topicChoices,
    List<Choice> countries,
    List<Choice> actions)
    implements Page {

  /** What is asked for; an empty text asks for all. */
  public record Filter(int edition, String topic, String country, String action) {

    /** Whether anything is chosen but the edition. */
    public boolean chosen() {
      return !topic.isEmpty() || !country.isEmpty() || !action.isEmpty();
    }
  }

  /** A topic, how many recommendations are about it, and of how many countries. */
  public record TopicHead(String id, String title, int recommendations, int countries) {}

  /** A country, and how many of its recommendations are about each topic. */
  public record Row(String country, String name, Map<String, Integer> counts) {}

  /**
   * A recommendation.
   *
   * @param topics the titles of its topics
   * @param action what it asks to do with the thing; null where its verb is not known
   * @param bodies those whom it names
   * @param evidence facts of the same narrative that speak to it
   */
  public record Item(
      String country,
      String name,
      int index,
      int number,
      int line,
      String text,
      List<String> topicIds,
      List<String> topics,
      @Nullable String action,
      List<String> bodies,
      List<FactView> evidence) {}

  @Override
  public String template() {
    return "recommendations/recommendations";
  }

  @Override
  public String title() {
    return "Recommendations, " + filter.edition();
  }

  /** How long the bar of a topic is, of a hundred. */
  public double bar(TopicHead topic) {
    int most = topics.stream().mapToInt(TopicHead::recommendations).max().orElse(1);
    return Math.round(1000.0 * topic.recommendations() / Math.max(1, most)) / 10.0;
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> cells = new ArrayList<>();
    for (Item item : items) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(filter.edition());
      row.add(item.country());
      row.add(item.name());
      row.add(item.index());
      row.add(item.topicIds());
      row.add(item.action());
      row.add(item.bodies());
      row.add(item.text());
      row.add(item.number());
      row.add(item.line());
      cells.add(row);
    }
    return new Table(
        List.of(
            "edition", "country", "name", "index", "topics", "action", "bodies", "text", "number",
            "line"),
        cells);
  }
}
