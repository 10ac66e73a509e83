package io.tierwatch.web.findings;

import io.tierwatch.model.fact.Answer;
import java.util.Locale;

/**
 * An answer as a cell shows it.
 *
 * @param sign a sign that tells answers apart without their colour
 * @param tone high, middle or low: how much of it there is, not how good that is
 */
public record AnswerView(String code, String sign, String tone) {

  /** The answer of a code. */
  public static AnswerView of(String code) {
    Answer answer = Answer.valueOf(code.toUpperCase(Locale.ROOT));
    return switch (answer) {
      case YES, ALL -> new AnswerView(code, "✓", "high");
      case NO, NONE -> new AnswerView(code, "✗", "low");
      default -> new AnswerView(code, "◐", "middle");
    };
  }
}
