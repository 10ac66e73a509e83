package io.tierwatch.cli.assess;

import io.tierwatch.assessment.change.CountryChange;
import io.tierwatch.assessment.change.FigureChange;
import io.tierwatch.assessment.change.FindingChange;
import io.tierwatch.assessment.change.RecommendationChange;
import io.tierwatch.assessment.change.TierChange;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.briefing.words.Difference;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Tier;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed from one edition to another, country by country. */
public final class ChangeList {

  private ChangeList() {}

  /** The lines of a country. */
  public static List<String> lines(CountryChange change) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# "
            + change.after().country().name()
            + ", "
            + change.before().edition().year()
            + " to "
            + change.after().edition().year());
    lines.add("");
    lines.addAll(tier(change));
    lines.add("");
    lines.add("## Figures");
    change.figures().forEach(figure -> lines.add("- " + figure(figure)));
    lines.add("");
    lines.add("## Findings");
    change.findings().forEach(finding -> lines.add("- " + finding(finding)));
    lines.add("");
    lines.add("## Recommendations");
    change.recommendations().forEach(r -> lines.addAll(recommendation(r)));
    lines.add("");
    return lines;
  }

  private static List<String> tier(CountryChange change) {
    List<String> lines = new ArrayList<>();
    String now = change.after().reportTier().map(Tier::title).orElse("no tier was read");
    if (change.tier().isEmpty()) {
      lines.add("Tier: " + now + ", as before");
      return lines;
    }
    TierChange tier = change.tier().get();
    String before = tier.before().map(Tier::title).orElse("not known");
    lines.add("Tier: " + before + " to " + now);
    lines.add(
        tier.isExplained()
            ? "What the later narrative gives for it, 22 U.S.C. 7107(b)(1)(H):"
            : "The later narrative gives nothing for it that was read.");
    for (TierChange.Ground ground : tier.grounds()) {
      lines.add("  - " + ground.criterion() + ": " + SheetText.entry(ground.entry()));
    }
    return lines;
  }

  private static String figure(FigureChange change) {
    return Wording.of(change.metric())
        + ": "
        + figure(change.before())
        + " to "
        + figure(change.after())
        + direction(change);
  }

  private static String direction(FigureChange change) {
    Double difference = difference(change);
    if (difference != null) {
      return ", " + (difference == 0 ? "unchanged" : Difference.text(difference));
    }
    boolean both = value(change.before()) != null && value(change.after()) != null;
    return both && !change.isComparable() ? ", not counted alike" : "";
  }

  private static @Nullable Double difference(FigureChange change) {
    return change.isComparable()
        ? Difference.of(change.after().orElse(null), change.before().orElse(null))
        : null;
  }

  private static @Nullable Double value(Optional<Measure> measure) {
    return measure.map(Measure::value).orElse(null);
  }

  private static String figure(Optional<Measure> measure) {
    return measure
        .map(m -> HeadlineText.figure(m) + SheetText.lines(List.of(m.line())))
        .orElse(Wording.NOT_STATED);
  }

  private static String finding(FindingChange change) {
    return Wording.of(change.question())
        + ": "
        + answer(change.before())
        + " to "
        + answer(change.after());
  }

  private static String answer(Optional<Finding> finding) {
    return finding
        .map(f -> Wording.of(f.answer()) + SheetText.lines(List.of(f.line())))
        .orElse(Wording.NOT_STATED);
  }

  private static List<String> recommendation(RecommendationChange change) {
    Understood shown = change.after().or(change::before).orElseThrow();
    StringBuilder text = new StringBuilder(shown.recommendation().text());
    text.append(SheetText.lines(List.of(shown.recommendation().line())));
    boolean silent = change.before().isPresent() && change.reported().isEmpty();
    text.append(silent ? " [nothing reported as done]" : "");
    List<String> lines =
        new ArrayList<>(Wrapping.hanging("- " + Wording.of(change.kind()) + ": ", text.toString()));
    lines.addAll(ReportedList.lines(change.reported()));
    return lines;
  }

  /** Writes an array with an object for each country. */
  public static void json(Writer out, List<CountryChange> changes) throws IOException {
    List<Object> array = new ArrayList<>();
    changes.forEach(change -> array.add(object(change)));
    JsonOut.write(out, array);
  }

  private static Map<String, @Nullable Object> object(CountryChange change) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("country", change.after().country().code());
    object.put("from", change.before().edition().year());
    object.put("to", change.after().edition().year());
    object.put("tier_before", change.before().reportTier().map(Coded::code).orElse(null));
    object.put("tier_after", change.after().reportTier().map(Coded::code).orElse(null));
    object.put("tier_change_explained", change.tier().map(TierChange::isExplained).orElse(null));
    object.put("explanation", change.tier().map(ChangeList::grounds).orElse(List.of()));
    object.put("figures", change.figures().stream().map(ChangeList::figureObject).toList());
    object.put("findings", change.findings().stream().map(ChangeList::findingObject).toList());
    object.put(
        "recommendations",
        change.recommendations().stream().map(ChangeList::recommendationObject).toList());
    return object;
  }

  private static List<Map<String, Object>> grounds(TierChange change) {
    List<Map<String, Object>> grounds = new ArrayList<>();
    for (TierChange.Ground ground : change.grounds()) {
      grounds.add(
          JsonOut.object(
              "criterion", ground.criterion(),
              "note", ground.entry().note(),
              "lines", ground.entry().lines()));
    }
    return grounds;
  }

  private static Map<String, @Nullable Object> figureObject(FigureChange change) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("metric", change.metric().code());
    object.put("before", change.before().map(Measure::value).orElse(null));
    object.put("before_line", change.before().map(Fact::line).orElse(null));
    object.put("after", change.after().map(Measure::value).orElse(null));
    object.put("after_line", change.after().map(Fact::line).orElse(null));
    object.put("difference", difference(change));
    object.put("comparable", change.isComparable());
    return object;
  }

  private static Map<String, @Nullable Object> findingObject(FindingChange change) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("question", change.question().code());
    object.put("before", change.before().map(f -> f.answer().code()).orElse(null));
    object.put("before_line", change.before().map(Fact::line).orElse(null));
    object.put("after", change.after().map(f -> f.answer().code()).orElse(null));
    object.put("after_line", change.after().map(Fact::line).orElse(null));
    return object;
  }

  private static Map<String, @Nullable Object> recommendationObject(RecommendationChange change) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("status", change.kind().code());
    object.put(
        "similarity", Double.valueOf(String.format(Locale.ROOT, "%.2f", change.similarity())));
    object.put("before_index", change.before().map(u -> u.recommendation().index()).orElse(null));
    object.put("before", change.before().map(u -> u.recommendation().text()).orElse(null));
    object.put("before_line", change.before().map(u -> u.recommendation().line()).orElse(null));
    object.put("after_index", change.after().map(u -> u.recommendation().index()).orElse(null));
    object.put("after", change.after().map(u -> u.recommendation().text()).orElse(null));
    object.put("after_line", change.after().map(u -> u.recommendation().line()).orElse(null));
    object.put("done_lines", change.done().stream().map(Fact::line).distinct().toList());
    object.put("reported_as_done", ReportedList.objects(change.reported()));
    return object;
  }
}
