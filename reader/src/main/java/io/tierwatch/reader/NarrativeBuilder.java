package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The elements of one narrative to its sections. */
final class NarrativeBuilder {

  private final Country country;
  private final Optional<Element.CountryHead> heading;
  private final List<Element> elements;
  private final Layout layout;
  private final Tools tools;
  private final Set<SectionName> headed;
  private final Set<SectionName> begun = EnumSet.noneOf(SectionName.class);
  private final List<SectionDraft> drafts = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private boolean paragraphBegins = true;

  /** What the steps of building share. */
  record Tools(LineJoiner joiner, SeamJudge judge, SectionOpenings openings) {}

  private NarrativeBuilder(NarrativeDraft draft, Layout layout, Tools tools) {
    this.country = draft.country();
    this.heading = draft.heading();
    this.elements = draft.elements();
    this.layout = layout;
    this.tools = tools;
    this.headed = Outline.headed(draft.elements());
  }

  /** A narrative; {@code last} where the input ends behind it. */
  static Narrative build(NarrativeDraft draft, Layout layout, Tools tools, boolean last) {
    NarrativeBuilder builder = new NarrativeBuilder(draft, layout, tools);
    builder.gather();
    return builder.build(last);
  }

  private void gather() {
    drafts.add(new SectionDraft(layout.opening(), Optional.empty()));
    begun.add(layout.opening());
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element instanceof Element.SectionHead head) {
        begin(head);
      } else if (element instanceof Element.TierOpening) {
        beginSynopsis();
      } else if (element instanceof Element.Chart found) {
        addChart(found);
      } else {
        beginUnheaded(i, element);
        current().add(element);
        paragraphBegins = !(element instanceof Element.Words words) || endsSentence(words);
      }
    }
  }

  private static boolean endsSentence(Element.Words words) {
    return Text.endsSentence(words.line().words());
  }

  private SectionDraft current() {
    return drafts.get(drafts.size() - 1);
  }

  private void begin(Element.SectionHead head) {
    paragraphBegins = true;
    if (current().name() != head.section() || !current().hasWords()) {
      begin(new SectionDraft(head.section(), Optional.of(head.line())));
    }
  }

  private void begin(SectionDraft draft) {
    SectionDraft before = current();
    if (!before.hasWords() && before.heading().isEmpty()) {
      drafts.remove(drafts.size() - 1);
    }
    drafts.add(draft);
    begun.add(draft.name());
  }

  /** The tier sentence opens the synopsis, which in some editions stands behind the profile. */
  private void beginSynopsis() {
    if (current().name() == SectionName.PROFILE && drafts.size() == 1) {
      begin(new SectionDraft(SectionName.SYNOPSIS, Optional.empty()));
    }
  }

  private void addChart(Element.Chart found) {
    paragraphBegins = true;
    for (String token : found.line().words().split(" ")) {
      if (Furniture.isYear(token)) {
        years.add(Integer.parseInt(token));
      }
    }
    current().add(found);
  }

  /** Begins a section whose heading is lost, where its first words show it. */
  private void beginUnheaded(int index, Element element) {
    if (!(element instanceof Element.Words words) || !paragraphBegins) {
      return;
    }
    Optional<SectionName> section = unheaded(index, words.line());
    if (section.isPresent()) {
      begin(new SectionDraft(section.get(), Optional.empty()));
      damage.add(
          new Damage(
              Damage.Kind.MISSING_SECTION_HEADING,
              words.line().number(),
              "the heading of '" + section.get().code() + "' is lost; its first words show it"));
    }
  }

  private Optional<SectionName> unheaded(int index, Line line) {
    SectionName now = current().name();
    if (now == SectionName.SYNOPSIS
        && current().hasWords()
        && isMissing(SectionName.RECOMMENDATIONS)
        && isBulleted(index)) {
      return Optional.of(SectionName.RECOMMENDATIONS);
    }
    boolean behindTier = now != layout.opening() || layout.opening() == SectionName.SYNOPSIS;
    if (!behindTier || !current().hasWords()) {
      return Optional.empty();
    }
    return tools
        .openings()
        .sectionOf(textFrom(index, line))
        .filter(s -> isMissing(s) && layout.inOrder(now, s) && noneHeadedBetween(now, s));
  }

  private boolean isMissing(SectionName section) {
    return !headed.contains(section)
        && layout.sections().contains(section)
        && !begun.contains(section);
  }

  /** Whether no section between these two still has its heading to come. */
  private boolean noneHeadedBetween(SectionName now, SectionName next) {
    List<SectionName> order = layout.sections();
    return order.subList(order.indexOf(now) + 1, order.indexOf(next)).stream()
        .noneMatch(s -> headed.contains(s) && !begun.contains(s));
  }

  /** Whether a bullet stands in the paragraph that begins here. */
  private boolean isBulleted(int index) {
    boolean ended = false;
    for (int i = index; i < elements.size() && i < index + 12; i++) {
      if (elements.get(i) instanceof Element.Words words) {
        if (words.line().words().indexOf('\u2022') >= 0) {
          return true;
        }
        ended = endsSentence(words);
      } else if (ended) {
        return false;
      }
    }
    return false;
  }

  private String textFrom(int index, Line line) {
    StringBuilder text = new StringBuilder(head(line));
    for (int i = index + 1; i < elements.size() && i < index + 5; i++) {
      if (elements.get(i) instanceof Element.Words words) {
        text.append(' ').append(head(words.line()));
      }
    }
    return text.toString();
  }

  private static String head(Line line) {
    return line.words().substring(0, Math.min(line.words().length(), 240));
  }

  private Narrative build(boolean last) {
    List<Section> sections = new ArrayList<>();
    for (SectionDraft draft : drafts) {
      Optional<Line> head =
          sections.isEmpty() ? heading.map(h -> h.lines().get(0)) : Optional.empty();
      sections.add(draft.build(head, tools.joiner(), tools.judge(), damage));
    }
    if (heading.isEmpty()) {
      damage.add(
          0,
          new Damage(
              Damage.Kind.MISSING_COUNTRY_HEADING,
              sections.get(0).startLine(),
              "the opening sentence shows that it is about " + country.name()));
    }
    markMissing(sections, last);
    return new Narrative(
        country, headingText(), headingTier(), List.copyOf(years), sections, damage);
  }

  private Optional<SourceText> headingText() {
    return heading.map(h -> tools.joiner().join(h.lines()));
  }

  private Optional<Tier> headingTier() {
    return heading.map(Element.CountryHead::tier);
  }

  private void markMissing(List<Section> sections, boolean last) {
    List<SectionName> found = sections.stream().map(Section::name).toList();
    Section end = sections.get(sections.size() - 1);
    boolean cut = last && isCut(end);
    if (cut) {
      damage.add(
          new Damage(
              Damage.Kind.NO_END, end.endLine(), "the text ends in '" + end.name().code() + "'"));
    }
    for (SectionName section : layout.sections()) {
      boolean toCome = cut && layout.inOrder(end.name(), section);
      if (!found.contains(section) && !toCome && !isExempt(section)) {
        String detail = "no section '" + section.code() + "' was found";
        damage.add(new Damage(Damage.Kind.MISSING_SECTION, end.endLine(), detail));
      }
    }
  }

  /** The report asks nothing of the government of a special case. */
  private boolean isExempt(SectionName section) {
    return section == SectionName.RECOMMENDATIONS
        && headingTier().filter(t -> t == Tier.SPECIAL_CASE).isPresent();
  }

  /** Whether the text ends before the narrative does. */
  private boolean isCut(Section end) {
    List<SectionName> order = layout.sections();
    boolean before = order.indexOf(end.name()) < order.size() - 1;
    boolean open =
        damage.stream()
            .anyMatch(
                d ->
                    d.kind() == Damage.Kind.TORN_SENTENCE
                        && d.line() == end.endLine()
                        && d.detail().startsWith("the section ends"));
    return before || open;
  }
}
