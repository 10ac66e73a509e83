package io.tierwatch.cli.view;

import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.extraction.NumberAccount;
import io.tierwatch.extraction.NumberAccount.Status;
import io.tierwatch.model.report.Damage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well an input was read: what is missing, torn, and not understood. */
public final class Quality {

  private static final double PERCENT = 100.0;

  private Quality() {}

  /** The lines of the account. */
  public static List<String> lines(Reading reading, String document, Ink ink) {
    List<String> lines = new ArrayList<>();
    int year = reading.report().edition().year();
    String narratives = Wording.count(reading.narratives().size(), "narrative");
    lines.add(ink.bold(document) + ": edition of " + year + ", " + narratives);
    lines.addAll(missing(reading, ink));
    lines.addAll(damage(reading, ink));
    EditionLists lists = new EditionLists(reading);
    if (!lists.isEmpty()) {
      lines.addAll(
          headed(ink, "Lists and narratives that disagree, by line", lists.disagreements()));
    }
    lines.addAll(numbers(reading, ink));
    return lines;
  }

  private static List<String> missing(Reading reading, Ink ink) {
    List<String> lines = new ArrayList<>();
    for (NarrativeFacts facts : reading.narratives()) {
      List<String> names = Summary.missing(facts.narrative());
      if (!names.isEmpty()) {
        String label = "        " + facts.narrative().country().name() + ": ";
        lines.addAll(Wrapping.hanging(label, String.join(", ", names)));
      }
    }
    return headed(ink, "Missing sections", lines);
  }

  private static List<String> damage(Reading reading, Ink ink) {
    List<String> lines = new ArrayList<>();
    for (Damage damage : reading.damage()) {
      lines.addAll(Blocks.damage(damage));
    }
    return headed(ink, "Lost or torn, by line", lines);
  }

  private static List<String> numbers(Reading reading, Ink ink) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    List<String> open = new ArrayList<>();
    for (NarrativeFacts facts : reading.narratives()) {
      for (NumberAccount number : facts.numbers()) {
        counts.merge(number.status(), 1, Integer::sum);
        if (number.status() == Status.NOT_UNDERSTOOD) {
          String country = facts.narrative().country().name();
          String text = number.words() + " (" + country + "): " + number.reason();
          open.addAll(Wrapping.hanging(Blocks.label(number.line()), text));
        }
      }
    }
    List<String> lines = new ArrayList<>(headed(ink, "Numbers not understood, by line", open));
    lines.add("");
    lines.addAll(Wrapping.hanging("Numbers  ", share(counts)));
    return lines;
  }

  private static String share(Map<Status, Integer> counts) {
    int inFacts = counts.getOrDefault(Status.IN_FACT, 0);
    int explained = counts.getOrDefault(Status.EXPLAINED, 0);
    int open = counts.getOrDefault(Status.NOT_UNDERSTOOD, 0);
    int all = inFacts + explained + open;
    if (all == 0) {
      return "none in the text";
    }
    double share = PERCENT * (inFacts + explained) / all;
    return String.format(
        Locale.ROOT,
        "%.1f%% of %s accounted for: %s in facts, %s with a reason why not (a date, a law, an age"
            + " …), %s not understood",
        share,
        Wording.count(all, "number"),
        Wording.figure(inFacts),
        Wording.figure(explained),
        Wording.figure(open));
  }

  private static List<String> headed(Ink ink, String title, List<String> body) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(ink.bold(title) + (body.isEmpty() ? ": none" : ""));
    lines.addAll(body);
    return lines;
  }
}
