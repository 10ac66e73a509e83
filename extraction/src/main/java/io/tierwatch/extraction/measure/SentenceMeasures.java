package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of one sentence from left to right. A figure for comparison and a part take
 * over from the figure before them what they do not say themselves.
 */
final class SentenceMeasures {

  private final Words words;
  private final MetricTable table;
  private final Passage passage;
  private final List<Stated> denied;
  private final Sentence sentence;
  private final MainFigures main;
  private final ComparedFigures compared;
  private final PartFigures parts;
  private final RestatedWholes restated;

  /**
   * @param denied what the sentence denies, in order
   * @param before what the sentence before it stated last, which "of these" takes up
   */
  SentenceMeasures(
      MeasureReader.Rules rules,
      Passage passage,
      List<Figure> figures,
      List<Stated> denied,
      @Nullable Stated before) {
    this.words = rules.words();
    this.table = rules.table();
    this.passage = passage;
    this.denied = new ArrayList<>(denied);
    this.sentence = new Sentence(rules, passage, figures, before);
    this.compared = new ComparedFigures(sentence);
    this.parts = new PartFigures(sentence);
    this.restated = new RestatedWholes(sentence);
    this.main = new MainFigures(sentence, compared, parts);
  }

  List<Measure> read() {
    for (int i = 0; i < sentence.figures.size(); i++) {
      Figure figure = sentence.figures.get(i);
      while (!denied.isEmpty() && denied.get(0).end() <= figure.number()) {
        sentence.said.addMain(denied.remove(0));
      }
      Zones.Zone zone = sentence.zones.at(figure.number());
      if (!isForDenials(figure, zone)) {
        read(figure, i, zone);
      }
    }
    denied.forEach(sentence.said::addMain);
    sameAsBefore();
    return Kinds.told(sentence.measures);
  }

  private void read(Figure figure, int index, Zones.Zone zone) {
    if (zone == Zones.Zone.COMPARE) {
      compared.read(figure, index);
    } else if (zone == Zones.Zone.PART && !main.isCompanion(figure)) {
      parts.read(figure, index);
    } else {
      restated.read(figure);
      main.read(figure, index); // also "charged five defendants (in 10 cases)": the same, twice
    }
  }

  /**
   * "no convictions …, the same as in the previous year": the figure of another time, unrepeated.
   */
  private void sameAsBefore() {
    int at = passage.hits().find(0, passage.tokens().size(), words.sameAs);
    Stated stated = last();
    if (at < 0 || stated == null) {
      return;
    }
    Measure model = stated.measure();
    Period period = Times.first(passage, at, Math.min(passage.tokens().size(), at + 8));
    if (period != null && !period.equals(model.period())) {
      sentence.measures.add(
          new Measure(
              passage.evidence(at, passage.hits().end(at, words.sameAs), at, "measure/same"),
              model.metric(),
              model.value(),
              model.max(),
              model.qualifier(),
              model.unit(),
              period,
              model.actor(),
              model.exploitation(),
              model.part()));
    }
  }

  /** What the sentence stated last, for the sentence behind it. */
  @Nullable Stated last() {
    return sentence.said.last();
  }

  /** Numbers that are denied or not reported are the business of {@link DenialReader}. */
  private boolean isForDenials(Figure figure, Zones.Zone zone) {
    if (zone == Zones.Zone.COMPARE) {
      return false;
    }
    if (figure.kind() == Figure.Kind.UNKNOWN) {
      return figure.noun() == Noun.BARE;
    }
    if (isConditional(figure)) {
      return true;
    }
    if (figure.kind() == Figure.Kind.ARTICLE) {
      int near = figure.start() - 6;
      return passage.hits().findLast(near + 1, figure.start(), words.not) >= 0
          || passage.hits().findLast(near, figure.start(), words.merely) >= 0;
    }
    return figure.kind() == Figure.Kind.NONE && isDenied(figure);
  }

  private boolean isDenied(Figure figure) {
    if (passage.tokens().is(figure.end(), "could") || passage.tokens().is(figure.end(), "can")) {
      return true; // "no shelters could take adults": there are shelters
    }
    return !passage.tokens().is(figure.start(), "zero")
        && table.of(figure.noun()) != null
        && figure.noun() != Noun.SHELTER;
  }

  /** "did not report if the 12 victims received care": nothing is said to have been done. */
  private boolean isConditional(Figure figure) {
    for (int at = figure.start() - 1; at >= Math.max(0, figure.start() - 10); at--) {
      if (passage.tokens().is(at, ";")) {
        return false;
      }
      if (passage.tokens().is(at, "if") || passage.tokens().is(at, "whether")) {
        return true;
      }
    }
    return false;
  }
}
