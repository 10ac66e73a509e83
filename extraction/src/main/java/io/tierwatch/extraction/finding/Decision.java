package io.tierwatch.extraction.finding;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.finding.FindingRule.Effect;
import io.tierwatch.extraction.pattern.Match;
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
  private final Optional<Middle> middle;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Caveat> caveats = new ArrayList<>();

  /**
   * A decision yet without sentences.
   *
   * @param middle when the answer lies between two others; empty where the heaviest decides
   */
  Decision(Question question, Optional<Middle> middle) {
    this.question = question;
    this.middle = middle;
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
    List<Statement> weighed = statements.stream().map(this::withCaveats).toList();
    return weighed.stream()
        .min(BEST)
        .map(best -> between(best, weighed))
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

  /** The answer in between, where one sentence says one thing and another the other. */
  private Statement between(Statement best, List<Statement> weighed) {
    List<Statement> heaviest = weighed.stream().filter(s -> s.weight() == best.weight()).toList();
    return middle.filter(m -> m.divides(heaviest)).map(m -> best.lowered(m.answer())).orElse(best);
  }
}
