package io.tierwatch.cli.text;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.dataset.Json;
import io.tierwatch.dataset.search.SearchField;
import io.tierwatch.dataset.search.SearchHit;
import io.tierwatch.dataset.search.SearchResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a search found, for people and as JSON Lines. */
public final class SearchText {

  private static final int MOST_VALUES = 8;
  private static final String MARK = "*";

  private SearchText() {}

  /** The passages with their lines, the words marked, and how they spread. */
  public static List<String> lines(SearchResult result, Ink ink) {
    List<String> lines = new ArrayList<>();
    result.suggestion().ifPresent(meant -> lines.add("Did you mean: " + meant));
    lines.add(Wording.count((int) result.total(), "passage"));
    for (SearchHit hit : result.hits()) {
      lines.add("");
      lines.add(ink.bold(place(hit)));
      for (String line : Wrapping.wrap(hit.marked(MARK, MARK), Wrapping.WIDTH - 2)) {
        lines.add("  " + line);
      }
    }
    if (result.total() > 0) {
      lines.add("");
      addFacets(result, lines);
    }
    return lines;
  }

  /** A line for each passage. */
  public static void writeJson(Writer out, SearchResult result) throws IOException {
    Json lines = new Json();
    for (SearchHit hit : result.hits()) {
      try (JsonGenerator json = lines.generator(out)) {
        write(json, hit);
      }
      out.write('\n');
    }
  }

  private static void write(JsonGenerator json, SearchHit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("country", hit.country());
    json.writeNumberField("edition", hit.edition());
    json.writeStringField("section", hit.section());
    json.writeNumberField("start", hit.startLine());
    json.writeNumberField("end", hit.endLine());
    json.writeStringField("text", hit.text());
    json.writeArrayFieldStart("marks");
    for (SearchHit.Mark mark : hit.marks()) {
      json.writeArray(new int[] {mark.from(), mark.to(), mark.line()}, 0, 3);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String place(SearchHit hit) {
    String lines =
        hit.startLine() == hit.endLine()
            ? "line " + hit.startLine()
            : "lines " + hit.startLine() + "-" + hit.endLine();
    return hit.country() + " " + hit.edition() + ", " + hit.section() + ", " + lines;
  }

  private static void addFacets(SearchResult result, List<String> lines) {
    for (SearchField field : SearchField.values()) {
      List<SearchResult.Count> counts = result.facets().getOrDefault(field, List.of());
      if (!counts.isEmpty()) {
        String values =
            counts.stream()
                .limit(MOST_VALUES)
                .map(count -> count.value() + " " + count.passages())
                .collect(Collectors.joining(", "));
        String rest = counts.size() > MOST_VALUES ? " ..." : "";
        lines.add(String.format("%-9s", field.code()) + values + rest);
      }
    }
  }
}
