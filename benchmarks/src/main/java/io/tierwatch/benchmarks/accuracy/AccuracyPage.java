package io.tierwatch.benchmarks.accuracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was found out as a page. */
final class AccuracyPage {

  private final StringBuilder out = new StringBuilder();

  static String of(LocalDate date, List<NarrativeGroup> groups, List<Assessed> narratives) {
    AccuracyPage page = new AccuracyPage();
    page.opening(date, narratives.size());
    page.groups(groups);
    page.types(groups, narratives);
    page.fields(groups, narratives);
    page.numbers(groups, narratives);
    page.metrics(narratives);
    page.countries(groups, narratives);
    return page.out.toString();
  }

  private void opening(LocalDate date, int narratives) {
    out.append(
        String.format(
            Locale.ROOT,
            """
            # Accuracy

            Measured on %s with `benchmarks/accuracy`, which writes this page. The program read the text of %d
            narratives of the 2019 edition, and its facts were compared with records that were made by hand.

            - A fact counts as found where type, figures, metric and period agree and the line differs by no
              more than one or two. Precision is the share of the program's facts that are right, recall the
              share of the records that it found, F1 their harmonic mean.
            - Headline measures are investigations, prosecutions, convictions and victims identified, whole
              figures only.
            - The narratives are in groups, by how much their texts shaped the rules. The last group says most
              about texts that nobody has looked at.
            """,
            date,
            narratives));
  }

  private void groups(List<NarrativeGroup> groups) {
    out.append('\n');
    row("group", "narratives", "how their texts were used");
    row("---", "---", "---");
    for (NarrativeGroup group : groups) {
      row(group.name(), String.join(" ", group.countries()), group.note());
    }
  }

  private void types(List<NarrativeGroup> groups, List<Assessed> narratives) {
    head("By type");
    out.append("F1, and in brackets precision and recall.\n\n");
    header("type", groups, narratives, "found / recorded / read");
    Scores all = scores(narratives);
    for (String type : all.types().keySet()) {
      List<String> cells = new ArrayList<>();
      cells.add(type);
      for (NarrativeGroup group : groups) {
        cells.add(brief(scores(in(group, narratives)).type(type)));
      }
      cells.add(brief(all.type(type)));
      cells.add(counts(all.type(type)));
      row(cells.toArray(String[]::new));
    }
  }

  private void header(
      String first, List<NarrativeGroup> groups, List<Assessed> narratives, String last) {
    List<String> cells = new ArrayList<>(List.of(first));
    groups.forEach(group -> cells.add(group.name() + " (" + in(group, narratives).size() + ")"));
    cells.add("all (" + narratives.size() + ")");
    cells.add(last);
    row(cells.toArray(String[]::new));
    row(cells.stream().map(cell -> "---").toArray(String[]::new));
  }

  private void fields(List<NarrativeGroup> groups, List<Assessed> narratives) {
    head("Fields of facts that were found");
    out.append("The share that is right.\n\n");
    header("field", groups, narratives, "right");
    Scores all = scores(narratives);
    for (Map.Entry<String, Score> field : all.fields().entrySet()) {
      List<String> cells = new ArrayList<>(List.of(field.getKey()));
      for (NarrativeGroup group : groups) {
        Score score = scores(in(group, narratives)).fields().get(field.getKey());
        cells.add(score == null ? "–" : decimal(score.recall()));
      }
      cells.add(decimal(field.getValue().recall()));
      cells.add(field.getValue().hit() + " of " + field.getValue().reference());
      row(cells.toArray(String[]::new));
    }
  }

  private void numbers(List<NarrativeGroup> groups, List<Assessed> narratives) {
    head("Numbers accounted for");
    out.append(
        "Every number of a narrative is in a fact, or there is a reason why it is in none.\n\n");
    row("group", "numbers", "in a fact", "explained", "not understood", "accounted for");
    row("---", "---", "---", "---", "---", "---");
    for (NarrativeGroup group : groups) {
      numbers(group.name(), in(group, narratives));
    }
    numbers("all", narratives);
  }

  private void numbers(String name, List<Assessed> narratives) {
    NumberShare share =
        narratives.stream().map(Assessed::numbers).reduce(NumberShare.NONE, NumberShare::plus);
    row(
        name,
        String.valueOf(share.all()),
        String.valueOf(share.inFact()),
        String.valueOf(share.explained()),
        String.valueOf(share.all() - share.inFact() - share.explained()),
        share.all() == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * share.share()));
  }

  private void metrics(List<Assessed> narratives) {
    head("Measures by metric");
    row("metric", "precision", "recall", "F1", "found / recorded / read");
    row("---", "---", "---", "---", "---");
    scores(narratives)
        .metrics()
        .forEach(
            (metric, score) ->
                row(
                    metric,
                    decimal(score.precision()),
                    decimal(score.recall()),
                    decimal(score.f1()),
                    counts(score)));
  }

  private void countries(List<NarrativeGroup> groups, List<Assessed> narratives) {
    head("By country");
    out.append("F1; – where the text has no fact of the type and none was read.\n\n");
    List<String> types = List.copyOf(scores(narratives).types().keySet());
    List<String> cells = new ArrayList<>(List.of("country", "group"));
    cells.addAll(types);
    row(cells.toArray(String[]::new));
    row(cells.stream().map(cell -> "---").toArray(String[]::new));
    for (NarrativeGroup group : groups) {
      for (Assessed narrative : in(group, narratives)) {
        List<String> line = new ArrayList<>(List.of(narrative.country(), group.name()));
        types.forEach(type -> line.add(f1(narrative.scores().type(type))));
        row(line.toArray(String[]::new));
      }
    }
  }

  private static List<Assessed> in(NarrativeGroup group, List<Assessed> narratives) {
    return narratives.stream().filter(n -> group.countries().contains(n.country())).toList();
  }

  private static Scores scores(List<Assessed> narratives) {
    return Scores.sum(narratives.stream().map(Assessed::scores).toList());
  }

  private static String brief(Score score) {
    return isEmpty(score)
        ? "–"
        : String.format(
            Locale.ROOT,
            "**%.3f** (%.2f, %.2f)",
            Score.rounded(score.f1()),
            score.precision(),
            score.recall());
  }

  private static String f1(Score score) {
    return isEmpty(score) ? "–" : String.format(Locale.ROOT, "%.2f", score.f1());
  }

  private static boolean isEmpty(Score score) {
    return score.reference() == 0 && score.given() == 0;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", Score.rounded(value));
  }

  private static String counts(Score score) {
    return score.hit() + " / " + score.reference() + " / " + score.given();
  }

  private void head(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
