package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.finding.FindingRule.Effect;
import io.tierwatch.extraction.pattern.Match;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The choice among the sentences of a narrative that bear on one question. */
final class Decision {

  /** The heaviest; of equals one that is not torn, then one of the body, then the first. */
  private static final Comparator<Statement> BEST =
      Comparator.comparingInt(Statement::weight)
          .reversed()
          .thenComparing(s -> s.passage().torn())
          .thenComparing(s -> s.passage().section() == SectionName.SYNOPSIS)
          .thenComparingInt(Statement::at);

  private record Caveat(Effect.Lowers lowers, int at) {

    boolean concerns(Statement statement) {
      return statement.answer() == lowers.from()
          && statement.at() <= at
          && statement.at() >= at - lowers.reach();
    }
  }

  private final Question question;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Caveat> caveats = new ArrayList<>();

  Decision(Question question) {
    this.question = question;
  }

  void add(FindingRule rule, Passage passage, int at, Match match) {
    if (rule.effect() instanceof Effect.Answers answers) {
      statements.add(new Statement(rule, answers.answer(), passage, at, match));
    } else if (rule.effect() instanceof Effect.Lowers lowers) {
      caveats.add(new Caveat(lowers, at));
    }
  }

  /** The finding, or nothing where no sentence answers the question. */
  Optional<Finding> finding() {
    return statements.stream()
        .map(this::withCaveats)
        .min(BEST)
        .map(this::amongEquals)
        .map(best -> best.toFinding(question));
  }

  private Statement withCaveats(Statement statement) {
    for (Caveat caveat : caveats) {
      if (caveat.concerns(statement)) {
        return statement.lowered(caveat.lowers().to());
      }
    }
    return statement;
  }

  /** Where sentences of the same weight say yes and no, and the question has a middle, that. */
  private Statement amongEquals(Statement best) {
    boolean contradicted =
        question.admits(Answer.PARTLY)
            && statements.stream()
                .anyMatch(s -> s.weight() == best.weight() && s.answer() != best.answer());
    return contradicted ? best.lowered(Answer.PARTLY) : best;
  }
}
