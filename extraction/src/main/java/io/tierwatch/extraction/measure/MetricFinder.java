package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Metric;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the metric of the figures of one sentence, by their nouns and what governs them. */
final class MetricFinder {

  private final Words words;
  private final MetricTable table;
  private final Passage passage;
  private final Governors governors;

  MetricFinder(Words words, MetricTable table, Passage passage, Governors governors) {
    this.words = words;
    this.table = table;
    this.passage = passage;
    this.governors = governors;
  }

  /**
   * The metrics of a figure.
   *
   * @param from what governs it must stand at or behind this token
   * @param context what the sentence counted before: a figure without a noun may count the same
   */
  List<Metric> of(Figure figure, int from, Noun context) {
    Metric own = table.of(figure.noun());
    if (own != null && (figure.kind() != Figure.Kind.ARTICLE || isDone(figure))) {
      boolean other = isLawEnforcement(own) && passage.hits().has(figure.end(), words.otherCrime);
      return other ? List.of() : List.of(officials(own, figure));
    }
    if (isInCases(figure)) {
      return List.of(potential(Metric.VICTIMS_IDENTIFIED, figure));
    }
    if (figure.noun() == Noun.CALL) {
      return hotline() ? List.of(Metric.HOTLINE_CALLS) : List.of();
    }
    if (figure.noun() == Noun.CASE && isAtCourt(figure, context)) {
      return List.of(Metric.PROSECUTIONS);
    }
    if (figure.noun() == Noun.TRAINING) {
      return List.of(forOthers(figure) ? Metric.PEOPLE_REACHED : Metric.OFFICIALS_TRAINED);
    }
    Governors.Hit governor = governors.of(figure, from);
    List<Metric> found =
        governor != null && fits(figure, governor, from)
            ? governed(figure, governor, context)
            : List.of();
    return found.isEmpty() ? taught(figure) : found;
  }

  /** Whether a verb behind the noun governs it: "suspects charged", "victims that NGOs helped". */
  boolean verbBehind(Figure figure) {
    Governors.Hit governor = governors.of(figure, 0);
    boolean clause = passage.tokens().is(figure.end(), "that");
    return governor != null
        && (governor.start() == figure.end() || (clause && governor.start() > figure.end()));
  }

  private boolean hotline() {
    return passage.hits().find(0, passage.tokens().size(), words.aboutHotline) >= 0;
  }

  /** "opened its first shelter", "secured a conviction", "the only shelter in the country". */
  private boolean isDone(Figure figure) {
    if (figure.noun() != Noun.SHELTER) {
      return isOnTrafficking()
          && passage.hits().find(figure.start() - 2, figure.start(), words.pursues) >= 0;
    }
    return passage.tokens().is(figure.start() + 1, "only")
        || passage.hits().find(figure.start() - 6, figure.start(), words.runs) >= 0;
  }

  private List<Metric> governed(Figure figure, Governors.Hit governor, Noun context) {
    Set<Metric> found = new LinkedHashSet<>(); // "charged and prosecuted" is one thing
    for (Governors.Hit hit : governors.joined(governor)) {
      Governor kind = hit.end() == governor.end() ? governor.governor() : hit.governor();
      Metric metric = metric(kind, figure);
      if (metric == null && figure.noun() == Noun.BARE) {
        metric = table.of(kind, context);
      }
      if (kind == Governor.TRAIN && isPublic(figure)) {
        boolean told = passage.hits().find(0, figure.start(), words.talk) >= 0;
        metric = told ? Metric.PEOPLE_REACHED : null; // "trained 40 women in sewing"
      }
      if (kind == Governor.REACH && metric != null && raisesAwareness(figure)) {
        metric = Metric.PEOPLE_REACHED;
      }
      metric = plausible(metric, figure) ? metric : null;
      if (metric != null) {
        found.add(officials(potential(metric, figure), figure));
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Metric metric(Governor kind, Figure figure) {
    return switch (kind) {
      case REFER -> referred(figure);
      case IDENTIFY -> isCrime(figure) ? Metric.INVESTIGATIONS : table.of(kind, figure.noun());
      default -> {
        Metric metric = table.of(kind, figure.noun());
        yield metric == null && isExploited(figure) ? table.of(kind, Noun.VICTIM) : metric;
      }
    };
  }

  /** "44 women exploited abroad": persons who are called victims in other words. */
  private boolean isExploited(Figure figure) {
    return figure.noun() == Noun.PERSON && passage.hits().has(figure.end(), words.exploited);
  }

  /** "the identification of 12 trafficking crimes": crimes that are found are investigated. */
  private boolean isCrime(Figure figure) {
    String noun = figure.end() > 0 ? passage.tokens().at(figure.end() - 1) : "";
    return figure.noun() == Noun.CASE && (noun.startsWith("crime") || noun.startsWith("offense"));
  }

  /** "30 sessions to sensitize migrant workers": the public is reached, and nobody trained. */
  private boolean forOthers(Figure figure) {
    int end = Math.min(passage.tokens().size(), figure.end() + 4);
    return passage.hits().find(figure.number(), end, words.reaching()) >= 0;
  }

  /** "Workshops for 300 students": who is taught is no official. */
  private boolean isPublic(Figure figure) {
    return figure.noun() == Noun.PERSON && passage.hits().has(figure.end() - 1, words.thePublic);
  }

  /** "ran an awareness seminar, reaching 300 participants": they are taught, but not trained. */
  private boolean raisesAwareness(Figure figure) {
    return passage.hits().find(0, figure.start(), words.awareness) >= 0;
  }

  /** Children are not prosecuted for trafficking, and only places for people have a capacity. */
  private boolean plausible(@Nullable Metric metric, Figure figure) {
    if (metric == Metric.SHELTER_CAPACITY) {
      return passage.hits().find(0, figure.start(), words.holdsPeople) >= 0;
    }
    boolean child = figure.noun() == Noun.PERSON && "child".equals(figure.traits().age());
    return !(child && isLawEnforcement(metric));
  }

  /** "Nine cases remained pending before the court": they are being prosecuted. */
  private boolean isAtCourt(Figure figure, Noun context) {
    int behind = figure.end() + 2;
    boolean stays = passage.hits().find(figure.end(), behind, words.stays) >= 0;
    boolean otherCourt = passage.hits().find(behind, figure.end() + 9, words.laborCourt) >= 0;
    return stays
        && !otherCourt
        && (context == Noun.PROSECUTION
            || passage.hits().find(behind, figure.end() + 9, words.court) >= 0);
  }

  /** "These cases involved 12 victims": they were found with the cases. */
  private boolean isInCases(Figure figure) {
    int verb = figure.start() - 1;
    while (verb > figure.start() - 6 && !passage.tokens().is(verb, "involved")) {
      verb--; // over "25 adult victims and"
    }
    return figure.noun() == Noun.VICTIM
        && figure.kind() == Figure.Kind.NUMBER
        && passage.tokens().is(verb, "involved")
        && passage.hits().find(verb - 2, verb, words.cases()) >= 0;
  }

  /** Whether the sentence names trafficking or a form of it. */
  private boolean isOnTrafficking() {
    int size = passage.tokens().size();
    return passage.hits().find(0, size, words.trafficking) >= 0
        || Exploitations.first(words, passage, 0, size) != null;
  }

  /** Cases are referred for investigation or to court, people to care. */
  private @Nullable Metric referred(Figure figure) {
    int end = Math.min(passage.tokens().size(), figure.end() + 12);
    boolean cases = figure.noun() == Noun.CASE || figure.noun() == Noun.SUSPECT;
    if (cases && passage.hits().find(figure.end(), end, words.laborCourt) >= 0) {
      return null;
    }
    if (cases && passage.hits().find(figure.end(), end, words.toInvestigation) >= 0) {
      return Metric.INVESTIGATIONS;
    }
    if (cases && passage.hits().find(figure.end(), end, words.toProsecution) >= 0) {
      return Metric.PROSECUTIONS;
    }
    int near = Math.min(end, figure.end() + 5);
    if (figure.noun() == Noun.BARE
        && passage.tokens().is(figure.end(), "for")
        && passage.hits().find(figure.end(), near, words.toInvestigation) >= 0) {
      return Metric.INVESTIGATIONS;
    }
    boolean care = passage.hits().find(figure.end(), near, words.toCare) >= 0;
    return figure.noun() == Noun.BARE && care
        ? Metric.VICTIMS_REFERRED
        : table.of(Governor.REFER, figure.noun());
  }

  /** Whether somebody was ordered to pay, or paid: a law that allows it awards nothing. */
  private boolean isAwarded(Figure figure) {
    return passage.hits().find(0, figure.start(), words.awards) >= 0;
  }

  /** Loose figures need their verb right beside them, articles a verb that singles people out. */
  private boolean fits(Figure figure, Governors.Hit governor, int from) {
    boolean passive = governor.start() == figure.end() + 1; // "23 were referred"
    boolean beside =
        governor.end() == figure.start()
            || governor.start() == figure.end()
            || (passive && figure.noun() == Noun.BARE);
    if (figure.kind() == Figure.Kind.ARTICLE) {
      boolean definite = passage.hits().has(figure.start(), words.theVictim);
      return (governor.governor() == Governor.COMPENSATE && isAwarded(figure))
          || (figure.noun() == Noun.VICTIM && !definite)
          || (figure.noun() == Noun.SUSPECT && governor.governor() == Governor.CONVICT);
    }
    if (figure.noun() == Noun.OTHER) {
      return beside
          && (governor.governor() == Governor.INSPECT
              || governor.governor() == Governor.INVESTIGATE);
    }
    return figure.noun() != Noun.BARE || beside || from > 0;
  }

  /** "A workshop on human trafficking … for 65 judges": officials are trained, others reached. */
  private List<Metric> taught(Figure figure) {
    int start = statementStart(figure);
    if (figure.kind() != Figure.Kind.NUMBER) {
      return List.of();
    }
    if (figure.noun() == Noun.OFFICIAL
        && passage.hits().find(start, figure.start(), words.aboutTraining) >= 0) {
      return List.of(Metric.OFFICIALS_TRAINED);
    }
    boolean audience =
        passage.tokens().is(figure.start() - 1, "for")
            || passage.tokens().is(figure.start() - 1, "to");
    return figure.noun() == Noun.PERSON
            && audience
            && passage.hits().find(start, figure.start(), words.talk) >= 0
        ? List.of(Metric.PEOPLE_REACHED)
        : List.of();
  }

  private int statementStart(Figure figure) {
    int start = figure.start();
    while (start > 0 && figure.start() - start < 26 && !passage.tokens().is(start - 1, ";")) {
      start--;
    }
    return start;
  }

  static Metric potential(Metric metric, Figure figure) {
    return metric == Metric.VICTIMS_IDENTIFIED && figure.potential()
        ? Metric.POTENTIAL_VICTIMS_IDENTIFIED
        : metric;
  }

  private Metric officials(Metric metric, Figure figure) {
    return figure.noun() == Noun.OFFICIAL || againstOfficials(figure)
        ? ofOfficials(metric)
        : metric;
  }

  /** The same done to officials, where that is a metric of its own. */
  static Metric ofOfficials(Metric metric) {
    return switch (metric) {
      case INVESTIGATIONS -> Metric.OFFICIALS_INVESTIGATED;
      case PROSECUTIONS -> Metric.OFFICIALS_PROSECUTED;
      case CONVICTIONS -> Metric.OFFICIALS_CONVICTED;
      default -> metric;
    };
  }

  /** "two cases against police officers", "three investigations of complicit officials". */
  private boolean againstOfficials(Figure figure) {
    int end = figure.end();
    boolean of =
        passage.tokens().is(end, "of")
            || passage.tokens().is(end, "against")
            || passage.tokens().is(end, "involving")
            || passage.tokens().is(end, "into");
    return of && passage.hits().find(end, end + 6, words.officialPerson) >= 0;
  }

  /** Whether the metric is one of those of law enforcement, which count cases or persons. */
  static boolean isLawEnforcement(@Nullable Metric metric) {
    return metric == Metric.INVESTIGATIONS
        || metric == Metric.PROSECUTIONS
        || metric == Metric.CONVICTIONS
        || metric == Metric.ARRESTS;
  }
}
