package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Exploitation;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Part;
import io.tierwatch.model.fact.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words around a figure say of it, without what other figures say. */
final class FigureDetails {

  private final Words words;
  private final Actors actors;
  private final NounPhrases phrases;
  private final Passage passage;

  FigureDetails(MeasureReader.Rules rules, Passage passage) {
    this.words = rules.words();
    this.actors = rules.actors();
    this.phrases = rules.phrases();
    this.passage = passage;
  }

  /** "and 80 male": the noun says no more than the sex. */
  boolean isSexOnly(Figure figure) {
    return figure.noun() == Noun.PERSON
        && figure.traits().sex() != null
        && figure.end() - figure.number() == 2;
  }

  /** "space for 27 women and 10 men", "reached 40 girls": each is a part of all. */
  static boolean isOneKind(Figure figure, Metric metric) {
    Part traits = figure.traits();
    return (metric == Metric.SHELTER_CAPACITY || metric == Metric.PEOPLE_REACHED)
        && figure.noun() == Noun.PERSON
        && (traits.sex() != null || traits.age() != null);
  }

  /** Whether a complement follows: "were girls", "was subjected to", "from", "to forced labor". */
  private boolean complement(int at) {
    return passage.hits().has(at, words.aux)
        || passage.tokens().is(at, "from")
        || passage.tokens().is(at, "to")
        || passage.tokens().is(at, "for")
        || passage.tokens().is(at, "in")
        || passage.tokens().is(at, "of")
        || passage.tokens().is(at, "involving")
        || passage.tokens().is(at, "involved")
        || passage.hits().has(at, words.female)
        || passage.hits().has(at, words.male);
  }

  /** Who did what the figure counts: the government where nobody else is named. */
  Actor actor(Figure figure) {
    int end = Math.min(passage.tokens().size(), figure.end() + 10);
    Actor agent = actors.agent(passage, figure.end(), end);
    if (agent != null) {
      return agent;
    }
    if (passage.tokens().is(figure.end(), "that")) { // "victims that the police identified"
      agent = actors.first(passage, figure.end() + 1, Math.min(end, figure.end() + 4));
      if (agent != null) {
        return agent;
      }
    }
    if (figure.end() < end && passage.tokens().at(figure.end()).startsWith("self")) {
      return Actor.UNSPECIFIED; // "24 victims self-referred"
    }
    Actor within = actors.first(passage, figure.start(), figure.end());
    if (within != null && figure.noun() == Noun.SHELTER) {
      return within;
    }
    Actor named = actors.before(passage, 0, figure.start());
    if (named == null && figure.noun() == Noun.SHELTER && figure.kind() == Figure.Kind.NONE) {
      return Actor.UNSPECIFIED;
    }
    return named == null ? Actor.GOVERNMENT : named;
  }

  /** The form that the figure names itself, in its phrase or right behind it. */
  @Nullable Exploitation exploitation(Figure figure, int limit) {
    Exploitation own = figure.traits().exploitation();
    return own != null ? own : Exploitations.after(words, passage, figure.end(), limit);
  }

  /** Whether what the phrase says of those counted makes them a part of a total. */
  static boolean isPartByTraits(Figure figure) {
    Part traits = figure.traits();
    return switch (figure.noun()) {
      case VICTIM -> traits.sex() != null || traits.age() != null || traits.nationality() != null;
      case SUSPECT -> traits.sex() != null || traits.nationality() != null;
      case CASE -> traits.age() != null;
      default -> false;
    };
  }

  /** Only foreigners need a permit to stay: "foreign victims" are all who could have one. */
  static boolean areAllForeign(Figure figure, List<Metric> metrics) {
    Part traits = figure.traits();
    return metrics.contains(Metric.RESIDENCE_PERMITS)
        && "foreign".equals(traits.nationality())
        && traits.sex() == null
        && traits.age() == null;
  }

  /** "no shelters for adult male victims": whom a shelter is for makes it a part. */
  Part shelterTraits(Figure figure) {
    if (figure.noun() != Noun.SHELTER) {
      return figure.traits();
    }
    int from = passage.hits().find(figure.end(), figure.end() + 4, words.shelterFor);
    if (from < 0) {
      return figure.traits();
    }
    Part traits = phrases.traits(passage, from + 1, Math.min(passage.tokens().size(), from + 4));
    return new Part(
        traits.sex(), traits.age(), traits.nationality(), figure.traits().exploitation());
  }

  /** The noun counted, as the exchange format has it. */
  Unit unit(Figure figure, Metric metric) {
    if (figure.noun() == Noun.CALL && !passage.tokens().at(figure.end() - 1).startsWith("call")) {
      return Unit.OTHER;
    }
    boolean victims = metric == Metric.VICTIMS_IDENTIFIED || metric == Metric.VICTIMS_REPATRIATED;
    boolean people = figure.noun() == Noun.PERSON || figure.noun() == Noun.BARE;
    if (victims && people) {
      return Unit.VICTIMS;
    }
    return figure.noun() == Noun.BARE ? Unit.PERSONS : figure.noun().unit();
  }

  /** "Sex trafficking victims included …": the form that the subject names. */
  @Nullable Exploitation subjectForm(int to) {
    return Exploitations.first(words, passage, 0, to);
  }

  /** What a complement between two tokens says of them: "were girls", "from Kenya". */
  Part described(int from, int to) {
    return complement(from) ? phrases.traits(passage, from, to) : Part.UNNAMED;
  }

  /** What a part has of its whole and of its own. */
  static Part merge(@Nullable Part whole, Part own) {
    if (whole == null) {
      return own;
    }
    return new Part(
        own.sex() != null ? own.sex() : whole.sex(),
        own.age() != null ? own.age() : whole.age(),
        own.nationality() != null ? own.nationality() : whole.nationality(),
        own.exploitation() != null ? own.exploitation() : whole.exploitation());
  }
}
