package io.tierwatch.assessment.recommendation;

import io.tierwatch.assessment.data.Field;
import io.tierwatch.assessment.evidence.Signal;
import io.tierwatch.assessment.evidence.SignalParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Facts that report as done what a recommendation asks for.
 *
 * @param asked whether they answer to what is asked
 * @param note what was done, in our words
 */
public record Deed(Predicate<Ask> asked, Signal signal, String note) {

  /** Reads {@code done ACTION...: SIGNAL | NOTE | PHRASE}; actions and phrase may be left out. */
  static Deed parse(Field field) {
    List<String> key = List.of(field.key().split("\\s+"));
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (String code : key.subList(1, key.size())) {
      actions.add(field.constant(Action.class, code));
    }
    List<String> parts = List.of(field.value().split("\\s*\\|\\s+"));
    if (parts.size() < 2 || parts.size() > 3) {
      throw field.fault("needs a note after '|', and a phrase at most after that");
    }
    Predicate<Ask> asked =
        ask -> actions.isEmpty() || ask.action().filter(actions::contains).isPresent();
    if (parts.size() == 3) {
      Phrase phrase =
          Phrase.parse(new Field(field.file(), field.line(), field.key(), parts.get(2)));
      asked = asked.and(ask -> phrase.isIn(ask.words()));
    }
    return new Deed(asked, SignalParser.parse(parts.get(0), field), parts.get(1));
  }

  /** Whether the facts answer to what is asked. */
  public boolean answers(Ask ask) {
    return asked.test(ask);
  }
}
