package io.tierwatch.assessment.evidence;

import io.tierwatch.assessment.data.Field;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Direction;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Purpose;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.SystemStatus;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the notation of signals.
 *
 * <pre>
 * finding victims_penalized yes possible    one of these answers; 'any' for every answer
 * figure convictions more                   some, none, unreported, more, fewer, both, any
 * effort prosecution increased              a direction, or 'weak' or 'strong' by its word
 * penalty at_least 4                        the maximum of a penalty in years; 'below 4'
 * sentence prison                           prison of a year or more; short, suspended, fine
 * money victim_services                     the government's, in the reporting period
 * system operational                        one of these states, of a system that keeps data
 * route inbound                             inbound, outbound, internal, by government
 * partner ngo                               a figure of somebody else's work
 * says cooperation measure money    words of a list in the sentence of a fact of these kinds
 * denies extradition finding        the same, in a sentence that denies something
 * asked data                        words of a list in a recommendation
 * stated overall_increasing yes             what the tier paragraph says of increasing efforts
 * </pre>
 */
public final class SignalParser {

  private SignalParser() {}

  /** The signal of a notation; a fault names the field's line. */
  public static Signal parse(String notation, Field field) {
    List<String> words = List.of(notation.strip().split("\\s+"));
    if (words.size() < 2) {
      throw field.fault("'" + notation.strip() + "' is no signal");
    }
    String subject = words.get(1);
    List<String> rest = words.subList(2, words.size());
    return switch (words.get(0)) {
      case "finding" -> finding(field, subject, rest);
      case "figure" -> figure(field, field.constant(Metric.class, subject), single(field, rest));
      case "effort" -> effort(field, field.constant(SectionName.class, subject), rest);
      case "penalty" -> CourtSignals.penalty(field, subject, single(field, rest));
      case "sentence" -> CourtSignals.sentence(field, subject);
      case "money" -> money(field.constant(Purpose.class, subject));
      case "system" -> system(field, words.subList(1, words.size()));
      case "route" -> RouteSignals.route(field, subject);
      case "partner" -> partner(field.constant(Actor.class, subject));
      case "says" -> SaidSignals.says(field, subject, rest, false);
      case "denies" -> SaidSignals.says(field, subject, rest, true);
      case "asked" -> SaidSignals.asked(field, subject);
      case "stated" -> stated(field, subject, single(field, rest));
      default -> throw field.fault("no kind of signal '" + words.get(0) + "'");
    };
  }

  private static String single(Field field, List<String> rest) {
    if (rest.size() != 1) {
      throw field.fault("one word should follow, not " + rest);
    }
    return rest.get(0);
  }

  private static Signal finding(Field field, String name, List<String> words) {
    Question question = field.constant(Question.class, name);
    if (words.equals(List.of("any"))) {
      return facts -> List.copyOf(first(facts.findings(question)));
    }
    if (words.isEmpty()) {
      throw field.fault("no answer follows '" + name + "'");
    }
    Set<Answer> answers = EnumSet.noneOf(Answer.class);
    for (String word : words) {
      Answer answer = field.constant(Answer.class, word);
      if (!question.admits(answer)) {
        throw field.fault("'" + name + "' has no answer '" + word + "'");
      }
      answers.add(answer);
    }
    return facts -> answered(facts.findings(question), answers);
  }

  private static List<Fact> answered(List<Finding> findings, Set<Answer> answers) {
    if (findings.isEmpty()) {
      return List.of();
    }
    return List.copyOf(findings.stream().filter(f -> answers.contains(f.answer())).toList());
  }

  private static List<Finding> first(List<Finding> findings) {
    return findings.isEmpty() ? findings : findings.subList(0, 1);
  }

  private static Signal figure(Field field, Metric metric, String state) {
    return switch (state) {
      case "some" -> facts -> List.copyOf(facts.figures().some(metric));
      case "none" -> facts -> List.copyOf(facts.figures().none(metric));
      case "unreported" ->
          facts ->
              facts.figures().some(metric).isEmpty()
                  ? List.copyOf(facts.figures().unreported(metric))
                  : List.of();
      case "more" -> facts -> FigureSignals.changed(facts, metric, 1);
      case "fewer" -> facts -> FigureSignals.changed(facts, metric, -1);
      case "both" -> facts -> FigureSignals.both(facts, metric);
      case "any" -> facts -> FigureSignals.any(facts, metric);
      default -> throw field.fault("no state of a figure '" + state + "'");
    };
  }

  private static Signal effort(Field field, SectionName section, List<String> words) {
    if (words.equals(List.of("any"))) {
      return facts -> EffortSignals.any(facts, section);
    }
    if (words.size() == 1 && Set.of("weak", "strong").contains(words.get(0))) {
      boolean strong = words.get(0).equals("strong");
      return facts -> EffortSignals.worded(facts, section, strong);
    }
    List<Direction> directions = new ArrayList<>();
    for (String word : words) {
      directions.add(field.constant(Direction.class, word));
    }
    return facts -> EffortSignals.moved(facts, section, directions);
  }

  private static Signal money(Purpose purpose) {
    return facts ->
        List.copyOf(
            facts.of(Money.class).stream()
                .filter(m -> m.purpose() == purpose && m.period().equals(Period.CURRENT))
                .filter(m -> m.actor() == Actor.GOVERNMENT || m.actor() == Actor.UNSPECIFIED)
                .toList());
  }

  private static Signal system(Field field, List<String> words) {
    List<SystemStatus> states = new ArrayList<>();
    for (String word : words) {
      states.add(field.constant(SystemStatus.class, word));
    }
    return facts ->
        List.copyOf(
            facts.of(InformationSystem.class).stream()
                .filter(system -> states.contains(system.status()))
                .filter(s -> WordLists.isIn("data-system", s.name() + " " + s.function()))
                .toList());
  }

  private static Signal partner(Actor actor) {
    return facts -> List.copyOf(facts.figures().of(actor));
  }

  private static Signal stated(Field field, String what, String answer) {
    if (!what.equals("overall_increasing") || !Set.of("yes", "no").contains(answer)) {
      throw field.fault("'stated' knows only overall_increasing yes or no");
    }
    Boolean expected = answer.equals("yes");
    return facts ->
        List.copyOf(
            facts.placement().stream()
                .filter(placement -> expected.equals(placement.overallIncreasing()))
                .toList());
  }
}
