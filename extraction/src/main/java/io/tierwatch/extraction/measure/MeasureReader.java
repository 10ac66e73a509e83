package io.tierwatch.extraction.measure;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads figures of what was done: the front door of this package. */
public final class MeasureReader implements FactReader {

  /** No sentence has more tokens; what has is a table or a list, where verbs govern nothing. */
  private static final int LONGEST = 1_000;

  /** What all rules share. */
  record Rules(
      Words words, MetricTable table, NounPhrases phrases, FigureFinder figures, Actors actors) {}

  private final Rules rules;
  private final DenialReader denials;

  /** A reader with the words of this language. */
  public MeasureReader(Language language) {
    Words words = new Words(language.lexicon());
    NounPhrases phrases = new NounPhrases(words, Countries.standard());
    rules =
        new Rules(
            words,
            MetricTable.load(),
            phrases,
            new FigureFinder(words, phrases),
            new Actors(words));
    denials = new DenialReader(rules);
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    List<Fact> facts = new ArrayList<>();
    Stated before = null;
    Wholes wholes = new Wholes();
    Passage previous = null;
    for (Passage passage : narrative.passages()) {
      boolean stated =
          passage.section() != SectionName.RECOMMENDATIONS
              && passage.section() != SectionName.PROFILE;
      if (stated) {
        boolean together =
            previous != null
                && !passage.torn()
                && previous.section() == passage.section()
                && previous.paragraph() == passage.paragraph();
        if (!together) {
          wholes.clear();
        }
        List<Measure> found = new ArrayList<>();
        before = read(passage, together ? before : null, found);
        facts.addAll(wholes.place(found));
        previous = passage;
      }
    }
    return facts;
  }

  /** Reads a sentence and returns what it stated last. */
  private @Nullable Stated read(
      Passage passage, @Nullable Stated before, List<? super Measure> facts) {
    if (passage.tokens().size() > LONGEST) {
      return null;
    }
    List<Stated> denied = denials.read(passage, facts);
    List<Figure> figures = rules.figures().find(passage);
    SentenceMeasures sentence = new SentenceMeasures(rules, passage, figures, denied, before);
    List<Measure> read = sentence.read();
    facts.addAll(read);
    Stated last = sentence.last();
    boolean carriesOn = last == null && before != null && !read.isEmpty();
    return carriesOn ? before : last;
  }

  /** The measures of one sentence. */
  List<Measure> read(Passage passage) {
    List<Measure> measures = new ArrayList<>();
    read(passage, null, measures);
    return measures;
  }
}
