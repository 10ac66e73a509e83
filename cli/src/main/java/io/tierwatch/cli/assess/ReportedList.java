package io.tierwatch.cli.assess;

import io.tierwatch.assessment.change.ReportedAction;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.cli.text.Wrapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What later editions report as done on a recommendation, and what each rests on. */
final class ReportedList {

  private ReportedList() {}

  static List<String> lines(List<ReportedAction> reported) {
    List<String> lines = new ArrayList<>();
    for (ReportedAction action : reported) {
      lines.addAll(
          Wrapping.hanging(
              "    reported: ",
              FactText.of(action.fact())
                  + SheetText.lines(List.of(action.fact().line()))
                  + " ["
                  + action.basis()
                  + "]"));
    }
    return lines;
  }

  static List<Map<String, Object>> objects(List<ReportedAction> reported) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (ReportedAction action : reported) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("edition", action.fact().edition().year());
      object.put("line", action.fact().line());
      object.put("type", action.fact().type());
      object.put("fact", FactText.of(action.fact()));
      object.put("topic", action.topic());
      object.put("note", action.note());
      object.put("words_in_common", action.shared());
      objects.add(object);
    }
    return objects;
  }
}
