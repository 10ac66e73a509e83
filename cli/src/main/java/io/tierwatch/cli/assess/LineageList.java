package io.tierwatch.cli.assess;

import io.tierwatch.assessment.change.Lineage;
import io.tierwatch.assessment.recommendation.Topic;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.briefing.words.Csv;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Recommendation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Recommendations through the editions: their years, wordings, status and what was done. */
public final class LineageList {

  private LineageList() {}

  /** The lines of a country for a terminal. */
  public static List<String> lines(Country country, List<Lineage> lineages) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + country.name());
    for (Lineage lineage : lineages) {
      lines.add("");
      lines.addAll(Wrapping.hanging("", head(lineage)));
      for (int i = 0; i < lineage.wordings().size(); i++) {
        Recommendation wording = lineage.wordings().get(i).recommendation();
        String kind = i == 0 ? "" : " " + Wording.of(lineage.kinds().get(i));
        lines.addAll(
            Wrapping.hanging(
                "  " + wording.edition().year() + kind + ": ",
                wording.text() + SheetText.lines(List.of(wording.line()))));
      }
      lines.addAll(ReportedList.lines(lineage.reported()));
    }
    lines.add("");
    return lines;
  }

  private static String head(Lineage lineage) {
    Understood last = lineage.last();
    String topics = RecommendationList.topics(last, ", ");
    String criteria = String.join(", ", last.criteria());
    return Wording.of(lineage.status())
        + ", made in "
        + lineage.years().stream().map(String::valueOf).collect(Collectors.joining(", "))
        + (topics.isEmpty() ? "" : "; " + topics)
        + (criteria.isEmpty() ? "" : "; serves " + criteria)
        + (lineage.reported().isEmpty() ? "; nothing reported as done" : "");
  }

  /** The title of the rows of {@link #csv}. */
  public static String csvTitle() {
    return "country,lineage,status,edition,index,line,wording,topics,reported_lines,text";
  }

  /** A row for each wording. */
  public static List<String> csv(Country country, List<Lineage> lineages) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < lineages.size(); i++) {
      Lineage lineage = lineages.get(i);
      for (int w = 0; w < lineage.wordings().size(); w++) {
        Recommendation wording = lineage.wordings().get(w).recommendation();
        rows.add(
            Csv.row(
                List.of(
                    country.code(),
                    Integer.toString(i + 1),
                    lineage.status().code(),
                    Integer.toString(wording.edition().year()),
                    Integer.toString(wording.index()),
                    Integer.toString(wording.line()),
                    lineage.kinds().get(w).code(),
                    RecommendationList.topics(lineage.wordings().get(w), " "),
                    reportedLines(lineage),
                    wording.text())));
      }
    }
    return rows;
  }

  private static String reportedLines(Lineage lineage) {
    return lineage.done().stream()
        .map(fact -> fact.edition().year() + ":" + fact.line())
        .distinct()
        .collect(Collectors.joining(";"));
  }

  /** Writes an array with an object for each lineage. */
  public static void json(Writer out, Map<Country, List<Lineage>> countries) throws IOException {
    List<Object> array = new ArrayList<>();
    countries.forEach(
        (country, lineages) -> lineages.forEach(lineage -> array.add(object(country, lineage))));
    JsonOut.write(out, array);
  }

  private static Map<String, Object> object(Country country, Lineage lineage) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("country", country.code());
    object.put("status", lineage.status().code());
    object.put("years", lineage.years());
    object.put("topics", lineage.last().topics().stream().map(Topic::id).toList());
    object.put("criteria", lineage.last().criteria());
    object.put("wordings", wordings(lineage));
    object.put("reported_as_done", ReportedList.objects(lineage.reported()));
    return object;
  }

  private static List<Object> wordings(Lineage lineage) {
    List<Object> wordings = new ArrayList<>();
    for (int i = 0; i < lineage.wordings().size(); i++) {
      Recommendation wording = lineage.wordings().get(i).recommendation();
      wordings.add(
          JsonOut.object(
              "edition", wording.edition().year(),
              "index", wording.index(),
              "line", wording.line(),
              "wording", lineage.kinds().get(i).code(),
              "text", wording.text()));
    }
    return wordings;
  }
}
