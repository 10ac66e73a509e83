package io.tierwatch.briefing.words;

import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Effort;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Movement;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Qualifier;
import io.tierwatch.model.fact.Recommendation;
import io.tierwatch.model.fact.Route;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a fact in a phrase. */
public final class FactText {

  private static final int MONTHS = 12;

  private FactText() {}

  /** What a fact states, without the country and the line. */
  public static String of(Fact fact) {
    if (fact instanceof Measure measure) {
      return measure(measure);
    } else if (fact instanceof Placement placement) {
      return placement(placement);
    } else if (fact instanceof Effort effort) {
      return Wording.of(effort.section()) + ": " + effort(effort);
    } else if (fact instanceof CourtSentence sentence) {
      return sentence(sentence);
    } else if (fact instanceof Penalty penalty) {
      return penalty(penalty);
    } else if (fact instanceof Money money) {
      return money(money);
    } else {
      return ofOther(fact);
    }
  }

  private static String ofOther(Fact fact) {
    if (fact instanceof Finding finding) {
      return Wording.of(finding.question()) + ": " + Wording.of(finding.answer());
    } else if (fact instanceof Route route) {
      return route(route);
    } else if (fact instanceof InformationSystem system) {
      return system.name() + " (" + Wording.of(system.status()) + "): " + system.function();
    } else if (fact instanceof Recommendation recommendation) {
      return recommendation.index() + ". " + recommendation.text();
    } else if (fact instanceof SectionSpan span) {
      return Wording.of(span.name()) + ", lines " + span.startLine() + " to " + span.endLine();
    } else {
      return fact.type();
    }
  }

  /** The tier and how the country came to it. */
  public static String placement(Placement placement) {
    return placement.tier().title() + movement(placement);
  }

  /** How the country came to its tier, behind a comma; empty where the text does not say. */
  public static String movement(Placement placement) {
    List<String> words = new ArrayList<>();
    Movement movement = placement.movement();
    Tier before = placement.previousTier();
    if (movement != null) {
      words.add(Wording.of(movement) + (before == null ? "" : from(movement, before)));
    }
    Integer years = placement.consecutiveYears();
    if (years != null) {
      words.add("year " + years + " in a row");
    }
    if (placement.waiver()) {
      words.add("by waiver");
    }
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }

  private static String from(Movement movement, Tier before) {
    return movement == Movement.REMAINED ? "" : " from " + before.title();
  }

  /** The direction of efforts and the word that qualifies them. */
  public static String effort(Effort effort) {
    String direction =
        effort.direction() == null ? Wording.NOT_STATED : Wording.of(effort.direction());
    String qualifier = effort.qualifier();
    boolean more = qualifier != null && !qualifier.equals(direction);
    return direction + (more ? ", " + qualifier : "");
  }

  private static String measure(Measure measure) {
    StringBuilder text = new StringBuilder();
    text.append(Wording.of(measure.metric())).append(": ").append(value(measure));
    if (measure.value() != null) {
      text.append(' ').append(Wording.of(measure.unit()));
    }
    List<String> more = new ArrayList<>();
    more.add(Wording.of(measure.period()));
    if (measure.actor() != Actor.UNSPECIFIED) {
      more.add(Wording.of(measure.actor()));
    }
    if (measure.exploitation() != null) {
      more.add(Wording.of(measure.exploitation()));
    }
    Part part = measure.part();
    if (part != null) {
      more.add("part" + (part(part).isEmpty() ? "" : ": " + part(part)));
    }
    return text.append(" (").append(String.join("; ", more)).append(')').toString();
  }

  /** The figure of a measure that has one, with its sign: '38', '≥ 3', '10-12'. */
  public static String figure(Measure measure) {
    Double value = measure.value();
    Double max = measure.max();
    String figure = value == null ? "" : Wording.figure(value);
    return Wording.sign(measure.qualifier())
        + figure
        + (max == null ? "" : "-" + Wording.figure(max));
  }

  /** The figure of a measure with its qualifier, in words. */
  public static String value(Measure measure) {
    Double value = measure.value();
    if (value == null) {
      return Wording.NOT_REPORTED;
    }
    Double max = measure.max();
    String figure = Wording.figure(value) + (max == null ? "" : " to " + Wording.figure(max));
    return qualifier(measure.qualifier()) + figure;
  }

  private static String qualifier(Qualifier qualifier) {
    return qualifier == Qualifier.EXACT ? "" : Wording.of(qualifier) + " ";
  }

  /** What is known of a part, such as 'female child, sex'; empty where nothing is. */
  public static String part(Part part) {
    List<String> words = new ArrayList<>();
    add(words, part.sex());
    add(words, part.age());
    String nationality = part.nationality();
    add(words, nationality == null ? null : Wording.place(nationality));
    Exploitation exploitation = part.exploitation();
    add(words, exploitation == null ? null : Wording.of(exploitation));
    return String.join(", ", words);
  }

  private static void add(List<String> words, @Nullable String word) {
    if (word != null) {
      words.add(word);
    }
  }

  /** The punishment that a court imposed. */
  public static String sentence(CourtSentence sentence) {
    String kind = Wording.of(sentence.kind());
    Double persons = sentence.persons();
    String who =
        persons == null
            ? ""
            : ", " + Wording.figure(persons) + (persons == 1 ? " person" : " persons");
    if (sentence.minMonths() == null && sentence.maxMonths() == null) {
      return kind + who;
    }
    return kind + ", " + months(sentence.minMonths(), sentence.maxMonths()) + who;
  }

  private static String months(@Nullable Double least, @Nullable Double most) {
    if (least != null && most != null && !least.equals(most)) {
      return duration(least) + " to " + duration(most);
    }
    if (least != null && most != null) {
      return duration(least);
    }
    return least != null
        ? "at least " + duration(least)
        : most == null ? "" : "up to " + duration(most);
  }

  private static String duration(double months) {
    if (months == Penalty.LIFE) {
      return "life";
    }
    boolean years = months >= MONTHS && months % MONTHS == 0;
    double number = years ? months / MONTHS : months;
    return Wording.figure(number) + (years ? " year" : " month") + (number == 1 ? "" : "s");
  }

  /** What the law prescribes. */
  public static String penalty(Penalty penalty) {
    StringBuilder text = new StringBuilder(Wording.of(penalty.offence()));
    text.append(", ").append(Wording.of(penalty.victim())).append(" victim: ");
    text.append(years(penalty.minYears(), penalty.maxYears()));
    String fine = penalty.fineLocal();
    if (fine != null) {
      text.append("; ").append(fine);
    }
    if (penalty.fineUsdMin() != null || penalty.fineUsdMax() != null) {
      text.append(fine == null ? "; fine" : "");
      text.append(" ($").append(Wording.range(penalty.fineUsdMin(), penalty.fineUsdMax()));
      text.append(')');
    }
    return text.append("; ").append(penalty.law()).toString();
  }

  private static String years(@Nullable Double least, @Nullable Double most) {
    if (most == null || most != Penalty.LIFE) {
      String range = Wording.range(least, most);
      return least == null && most == null ? "no term stated" : range + " years";
    }
    return least == null || least == Penalty.LIFE
        ? "life"
        : Wording.figure(least) + " years to life";
  }

  /** An amount, who spent it, and on what. */
  public static String money(Money money) {
    List<String> amounts = new ArrayList<>();
    Double local = money.localAmount();
    String currency = money.currency();
    if (local != null) {
      amounts.add(Wording.amount(local) + (currency == null ? "" : " " + currency));
    }
    Double usd = money.usd();
    if (usd != null) {
      amounts.add((local == null ? "$" : "($") + Wording.amount(usd) + (local == null ? "" : ")"));
    }
    return Wording.of(money.purpose())
        + ": "
        + String.join(" ", amounts)
        + " ("
        + Wording.of(money.period())
        + "; "
        + Wording.of(money.actor())
        + ")";
  }

  /** Who is exploited, from where to where, in what. */
  public static String route(Route route) {
    List<String> more = new ArrayList<>();
    if (!route.exploitation().isEmpty()) {
      more.add(Wording.all(route.exploitation()));
    }
    if (!route.victims().isEmpty()) {
      more.add(Wording.all(route.victims()));
    }
    if (!route.sectors().isEmpty()) {
      more.add(String.join(", ", route.sectors()));
    }
    String way = places(route.origin()) + " -> " + places(route.destination());
    return more.isEmpty() ? way : way + ": " + String.join("; ", more);
  }

  private static String places(List<String> codes) {
    List<String> names = new ArrayList<>();
    for (String code : codes) {
      names.add(Wording.place(code));
    }
    return names.isEmpty() ? Wording.NOT_STATED : String.join(", ", names);
  }
}
