package io.tierwatch.cli.assess;

import io.tierwatch.assessment.Assessment;
import io.tierwatch.assessment.Entry;
import io.tierwatch.assessment.Judgement;
import io.tierwatch.assessment.Judgement.Missing;
import io.tierwatch.assessment.PenaltyCheck;
import io.tierwatch.assessment.law.TierRule;
import io.tierwatch.assessment.outlook.Outlook;
import io.tierwatch.assessment.tier.ClockState;
import io.tierwatch.assessment.tier.Reason;
import io.tierwatch.assessment.tier.TierReading;
import io.tierwatch.briefing.Judged;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assessments as JSON: an array with an object for each country. */
public final class AssessmentJson {

  private AssessmentJson() {}

  /** Writes the countries. */
  public static void write(Writer out, List<Judged> countries) throws IOException {
    List<Object> array = new ArrayList<>();
    countries.forEach(country -> array.add(country(country)));
    JsonOut.write(out, array);
  }

  private static Map<String, @Nullable Object> country(Judged judged) {
    Assessment assessment = judged.assessment();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("country", assessment.country().code());
    object.put("name", assessment.country().name());
    object.put("edition", assessment.edition().year());
    object.put("report_tier", assessment.reportTier().map(Coded::code).orElse(null));
    putReading(object, judged.reading());
    object.put("our_tier_from_evidence_only", judged.evidenceOnly().tier().code());
    object.put("reasons_from_evidence_only", reasons(judged.evidenceOnly()));
    object.put(
        "criteria", assessment.judgements().stream().map(AssessmentJson::judgement).toList());
    object.put("penalties_stringent", penalties(assessment.penalties()));
    object.put("concrete_actions", actions(assessment));
    Outlook outlook = judged.outlook();
    object.put("watch_list_clock", clock(outlook.clock()));
    object.put("obstacles", obstacles(outlook));
    return object;
  }

  private static void putReading(Map<String, @Nullable Object> object, TierReading reading) {
    object.put("our_tier", reading.tier().code());
    object.put("ground", reading.rule().map(TierRule::section).orElse(null));
    object.put("reasons", reasons(reading));
  }

  private static List<Map<String, Object>> reasons(TierReading reading) {
    List<Map<String, Object>> reasons = new ArrayList<>();
    for (Reason reason : reading.reasons()) {
      reasons.add(JsonOut.object("text", reason.text(), "lines", reason.lines()));
    }
    return reasons;
  }

  private static Map<String, Object> judgement(Judgement judgement) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", judgement.id());
    object.put("section", judgement.standard().section());
    object.put("title", judgement.standard().title());
    object.put("status", judgement.status().code());
    object.put("for", entries(judgement.evidenceFor()));
    object.put("against", entries(judgement.evidenceAgainst()));
    object.put("missing", judgement.missing().stream().map(AssessmentJson::missing).toList());
    return object;
  }

  /** One object for each fact, so that each has its line. */
  private static List<Map<String, Object>> entries(List<Entry> entries) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Entry entry : entries) {
      for (Fact fact : entry.facts()) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("note", entry.note());
        object.put("type", fact.type());
        object.put("fact", FactText.of(fact));
        object.put("line", fact.line());
        object.put("weight", entry.weight());
        objects.add(object);
      }
    }
    return objects;
  }

  private static Map<String, @Nullable Object> missing(Missing missing) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("what", missing.what());
    object.put("kind", missing.kind().name().toLowerCase(java.util.Locale.ROOT));
    object.put("line", missing.lines().isEmpty() ? null : missing.lines().get(0));
    return object;
  }

  private static Map<String, @Nullable Object> penalties(PenaltyCheck check) {
    Answer ours = check.ours();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("ours", ours == null ? null : ours.code());
    object.put("reason", check.reason());
    object.put("lines", check.facts().stream().map(Fact::line).distinct().toList());
    object.put("stated", check.stated().map(Finding::answer).map(Coded::code).orElse(null));
    object.put("stated_line", check.stated().map(Fact::line).orElse(null));
    return object;
  }

  private static Map<String, Object> actions(Assessment assessment) {
    Map<String, Object> object = new LinkedHashMap<>();
    assessment
        .actions()
        .shown()
        .forEach(
            shown ->
                object.put(
                    String.valueOf(shown.action().letter()),
                    shown.facts().stream().map(Fact::line).distinct().toList()));
    return object;
  }

  private static Map<String, Object> clock(ClockState clock) {
    return JsonOut.object(
        "state", clock.phase().words(),
        "years", clock.years(),
        "waivers", clock.waivers(),
        "certain", clock.certain());
  }

  private static List<Map<String, Object>> obstacles(Outlook outlook) {
    List<Map<String, Object>> objects = new ArrayList<>();
    outlook
        .obstacles()
        .forEach(
            obstacle ->
                objects.add(
                    JsonOut.object(
                        "criterion",
                        obstacle.judgement().id(),
                        "recommendations",
                        obstacle.recommendations().stream()
                            .map(r -> r.recommendation().index())
                            .toList())));
    return objects;
  }
}
