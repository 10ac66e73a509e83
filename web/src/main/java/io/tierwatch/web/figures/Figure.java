package io.tierwatch.web.figures;

import io.tierwatch.briefing.words.FactText;
import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.web.page.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A whole figure of a government's, as a narrative states it.
 *
 * @param number the number of the fact in its country and edition
 * @param value null where the text says that it was not reported
 * @param text the figure with its sign and separators
 * @param unit what is counted
 * @param exploitation the one form of trafficking that it covers; null for all of them
 * @param actor who did it, or 'not stated'
 * @param address where its words stand
 */
public record Figure(
    int number,
    int line,
    @Nullable Double value,
    String text,
    String unit,
    @Nullable String exploitation,
    String actor,
    String sentence,
    String address) {

  static Figure of(Measure measure, int number) {
    Exploitation form = measure.exploitation();
    return new Figure(
        number,
        measure.line(),
        measure.value(),
        measure.value() == null ? Wording.NOT_REPORTED : FactText.figure(measure),
        measure.unit().code(),
        form == null ? null : Wording.of(form),
        measure.actor() == Actor.UNSPECIFIED ? Wording.NOT_STATED : Wording.of(measure.actor()),
        measure.evidence().sentence(),
        Addresses.fact(measure.edition().year(), measure.country().code(), number));
  }

  /** What is counted, as it stands behind the figure: one person, two persons. */
  public String counted() {
    boolean one = value != null && value == 1 && text.equals("1");
    String noun = unit.equals("other") ? "" : one ? unit.substring(0, unit.length() - 1) : unit;
    return exploitation == null ? noun : (noun + " (" + exploitation + ")").strip();
  }

  /** What is counted, on its own. */
  public String counts() {
    String noun = unit.equals("other") ? "something else" : unit;
    return exploitation == null ? noun : noun + " (" + exploitation + ")";
  }
}
