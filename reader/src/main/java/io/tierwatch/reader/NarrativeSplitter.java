package io.tierwatch.reader;

import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outline of a report to narratives, one for each country heading or opening sentence. */
final class NarrativeSplitter {

  private final List<String> running;
  private final List<NarrativeDraft> drafts = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private final List<Element> before = new ArrayList<>();
  private @Nullable NarrativeDraft current;
  private boolean unknown;

  private NarrativeSplitter(List<String> running) {
    this.running = running;
  }

  /** Narratives, and the damage of the text that belongs to none. */
  record Result(List<NarrativeDraft> drafts, List<Damage> damage) {}

  static Result split(List<Element> elements, List<String> running) {
    NarrativeSplitter splitter = new NarrativeSplitter(running);
    elements.forEach(splitter::read);
    splitter.markBefore();
    return new Result(splitter.drafts, splitter.damage);
  }

  private void read(Element element) {
    if (element instanceof Element.CountryHead head) {
      begin(head);
    } else if (element instanceof Element.TierOpening opening) {
      open(opening);
    } else if (current != null) {
      current.add(element);
    } else if (!unknown) {
      before.add(element);
    }
  }

  private void begin(Element.CountryHead head) {
    if (head.country().isEmpty()) {
      current = null;
      unknown = true;
      damage.add(
          new Damage(
              Damage.Kind.UNKNOWN_COUNTRY,
              head.lines().get(0).number(),
              "no country is known by the name '" + head.name() + "'"));
      return;
    }
    begin(head.country().get(), Optional.of(head));
  }

  /** A heading that is repeated, as a running head is, begins nothing. */
  private void begin(Country country, Optional<Element.CountryHead> head) {
    if (current != null && isAbout(current, country) && !current.hasWords()) {
      return;
    }
    current = new NarrativeDraft(country, head);
    drafts.add(current);
  }

  /** An opening sentence about another country than the heading's: that one's heading is lost. */
  private void open(Element.TierOpening opening) {
    if (current == null ? !unknown : isOther(current, opening.country())) {
      begin(opening.country(), Optional.empty());
    }
    if (current != null) {
      current.add(opening);
    }
  }

  /** Right behind a heading the heading is believed, whatever names the sentence has in it. */
  private static boolean isOther(NarrativeDraft draft, Country country) {
    boolean begun = draft.hasWords() || draft.heading().isEmpty();
    return begun && !isAbout(draft, country);
  }

  private static boolean isAbout(NarrativeDraft draft, Country country) {
    return draft.country().code().equals(country.code());
  }

  /**
   * Text before the first narrative is the end of one that is cut off, or a title page, or where
   * lists and tables stand in it, what a whole report has before its narratives.
   */
  private void markBefore() {
    boolean section = before.stream().anyMatch(e -> e instanceof Element.SectionHead);
    List<String> words = new ArrayList<>();
    int line = 1;
    for (Element element : before) {
      if (element instanceof Element.Words found) {
        line = words.isEmpty() ? found.line().number() : line;
        words.add(found.line().words());
      }
    }
    boolean front = before.stream().anyMatch(e -> e instanceof Element.Listed);
    boolean sentence = !front && words.stream().anyMatch(w -> w.endsWith("."));
    if (section || (sentence && !isTitle(words))) {
      damage.add(
          new Damage(
              Damage.Kind.NO_BEGINNING, line, "text of a narrative that begins before this input"));
    }
  }

  private boolean isTitle(List<String> words) {
    return words.stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> running.stream().anyMatch(w::contains));
  }
}
