package io.tierwatch.cli.view;

import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.FigureRow;
import io.tierwatch.briefing.words.FigureTable;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.cli.text.Ink;
import io.tierwatch.cli.text.TextTable;
import io.tierwatch.cli.text.Wrapping;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The blocks of a country's brief, in the order in which they are shown. */
final class Blocks {

  private Blocks() {}

  /** The tier, how the country came to it, and the words of the synopsis. */
  record Why() implements Block {
    @Override
    public String title() {
      return "Why";
    }

    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      List<String> lines = new ArrayList<>();
      Optional<Section> synopsis = narrative.narrative().section(SectionName.SYNOPSIS);
      for (Sentence sentence : synopsis.map(Section::sentences).orElse(List.of())) {
        String torn = sentence.torn() ? " [torn: text is lost here]" : "";
        String label = label(sentence.source().firstLine());
        lines.addAll(Wrapping.hanging(label, sentence.text() + torn));
      }
      return lines;
    }
  }

  /** The judgements of prosecution, protection and prevention. */
  record Judgements() implements Block {
    @Override
    public String title() {
      return "Efforts as the report judges them";
    }

    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      TextTable table = new TextTable(List.of("section", "efforts", "line"), 1, List.of(2));
      for (Effort effort : of(narrative, Effort.class)) {
        String line = Integer.toString(effort.line());
        table.add(List.of(Wording.of(effort.section()), FactText.effort(effort), line));
      }
      return table.isEmpty() ? List.of() : table.lines(ink);
    }
  }

  /** The figures and how they changed. */
  record Figures() implements Block {

    private static final List<String> HEADER =
        List.of("", "this period", "before", "change", "other years", "lines");

    @Override
    public String title() {
      return "Figures";
    }

    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      TextTable table = new TextTable(HEADER, 0, List.of(1, 2, 3, 4));
      for (FigureRow row : new FigureTable(of(narrative, Measure.class)).rows()) {
        table.add(
            List.of(
                (row.part() ? "  " : "") + row.label(),
                row.nowText(),
                row.beforeText(),
                row.changeText(),
                row.otherText(),
                String.join(" ", row.lines().stream().map(String::valueOf).toList())));
      }
      return table.isEmpty() ? List.of() : table.lines(ink);
    }
  }

  /** The facts of one kind, a phrase each, behind their lines. */
  record Phrases<F extends Fact>(String title, Class<F> kind, Function<F, String> phrase)
      implements Block {
    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      List<String> lines = new ArrayList<>();
      for (F fact : of(narrative, kind)) {
        lines.addAll(Wrapping.hanging(label(fact.line()), phrase.apply(fact)));
      }
      return lines;
    }
  }

  /** What the narrative answers of the questions, and which it leaves open. */
  record Checklist() implements Block {
    @Override
    public String title() {
      return "Findings";
    }

    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      List<Finding> findings = of(narrative, Finding.class);
      if (findings.isEmpty()) {
        return List.of();
      }
      TextTable table = new TextTable(List.of("question", "answer", "line"), 0, List.of(2));
      Set<Question> open = EnumSet.allOf(Question.class);
      for (Question question : Question.values()) {
        for (Finding finding : findings) {
          if (finding.question() == question && open.remove(question)) {
            String line = Integer.toString(finding.line());
            table.add(List.of(Wording.of(question), Wording.of(finding.answer()), line));
          }
        }
      }
      List<String> lines = new ArrayList<>(table.lines(ink));
      if (!open.isEmpty()) {
        lines.addAll(Wrapping.hanging("Not found in the text: ", Wording.all(open)));
      }
      return lines;
    }
  }

  /** The recommendations, numbered. */
  record Recommendations() implements Block {
    @Override
    public String title() {
      return "Recommendations";
    }

    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      List<String> lines = new ArrayList<>();
      int number = 0;
      Optional<Section> section = narrative.narrative().section(SectionName.RECOMMENDATIONS);
      for (SourceText item : section.map(Section::items).orElse(List.of())) {
        number++;
        String text = item.text() + " (" + lineOrLines(item.firstLine(), item.lastLine()) + ")";
        lines.addAll(Wrapping.hanging(String.format("%3d. ", number), text));
      }
      return lines;
    }
  }

  /** What is lost or torn. */
  record DamageList() implements Block {
    @Override
    public String title() {
      return "Damage";
    }

    @Override
    public List<String> lines(NarrativeFacts narrative, Ink ink) {
      List<String> lines = new ArrayList<>();
      for (Damage damage : Reading.damageOf(narrative)) {
        lines.addAll(damage(damage));
      }
      return lines;
    }
  }

  /** The first placement of a narrative. */
  static Optional<Placement> placement(NarrativeFacts narrative) {
    return of(narrative, Placement.class).stream().findFirst();
  }

  /** A damage in words, behind its line. */
  static List<String> damage(Damage damage) {
    return Wrapping.hanging(label(damage.line()), damage.kind().title() + ": " + damage.detail());
  }

  static <F extends Fact> List<F> of(NarrativeFacts narrative, Class<F> kind) {
    List<F> found = new ArrayList<>();
    for (Fact fact : narrative.facts()) {
      if (kind.isInstance(fact)) {
        found.add(kind.cast(fact));
      }
    }
    return found;
  }

  /** The line number that stands before what it cites. */
  static String label(int line) {
    return String.format("%6d  ", line);
  }

  private static String lineOrLines(int first, int last) {
    return first == last ? "line " + first : "lines " + first + " to " + last;
  }
}
