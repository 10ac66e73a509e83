package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while its lines are gathered. */
final class SectionDraft {

  private final SectionName name;
  private final Optional<Line> heading;
  private final List<Element> elements = new ArrayList<>();
  private boolean worded;

  SectionDraft(SectionName name, Optional<Line> heading) {
    this.name = name;
    this.heading = heading;
  }

  SectionName name() {
    return name;
  }

  Optional<Line> heading() {
    return heading;
  }

  boolean hasWords() {
    return worded;
  }

  void add(Element element) {
    elements.add(element);
    worded |= element instanceof Element.Words;
  }

  List<Element> elements() {
    return elements;
  }

  /**
   * The section.
   *
   * @param countryHead the country heading that it begins with, where it is the first
   * @param damage where what is torn in it is added
   */
  Section build(
      Optional<Line> countryHead, LineJoiner joiner, SeamJudge judge, List<Damage> damage) {
    Passage.Result passage = Passage.of(elements, joiner, judge);
    damage.addAll(passage.damage());
    boolean list = name == SectionName.RECOMMENDATIONS;
    List<SourceText> items = list ? Items.of(elements, joiner, judge) : List.of();
    return new Section(
        name,
        heading.map(line -> joiner.join(List.of(line))),
        countryHead.or(() -> heading).map(Line::number).orElseGet(this::firstWords),
        Math.max(countryHead.map(Line::number).orElse(1), endLine()),
        list ? List.of() : passage.paragraphs(),
        items);
  }

  private int firstWords() {
    for (Element element : elements) {
      if (element instanceof Element.Words words) {
        return words.line().number();
      }
    }
    return endLine();
  }

  private int endLine() {
    int end = heading.map(Line::number).orElse(1);
    for (Element element : elements) {
      if (element instanceof Element.Words words) {
        end = words.line().number();
      }
    }
    return end;
  }
}
