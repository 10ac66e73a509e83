package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.pattern.RuleFile;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Question;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The questions whose answer may lie between two others. A rule has {@code between: yes and no} and
 * the {@code answer} that lies there.
 */
final class Middles {

  private static final String FILE = "finding/middle.rules";

  private final Map<Question, Middle> byQuestion = new EnumMap<>(Question.class);

  private Middles() {}

  static Middles load(Class<?> base) {
    Middles middles = new Middles();
    for (RuleFile.Entry entry : RuleFile.read(base, FILE)) {
      String[] two = entry.one("between").split(" and ");
      if (two.length != 2) {
        throw entry.error("'between:' is not of the form 'yes and no'");
      }
      Middle middle = new Middle(answer(two[0]), answer(two[1]), answer(entry.one("answer")));
      for (String question : entry.one("question").split(",")) {
        middles.byQuestion.put(Question.valueOf(constant(question)), middle);
      }
    }
    return middles;
  }

  Optional<Middle> of(Question question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  private static Answer answer(String code) {
    return Answer.valueOf(constant(code));
  }

  private static String constant(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }
}
