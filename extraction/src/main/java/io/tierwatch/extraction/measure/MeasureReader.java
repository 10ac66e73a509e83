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

/** Reads figures of what was done: the front door of this package. */
public final class MeasureReader implements FactReader {

  private final Words words;
  private final FigureFinder figures;
  private final MetricTable metrics = MetricTable.load();
  private final Actors actors;
  private final DenialReader denials;

  /** A reader with the words of this language. */
  public MeasureReader(Language language) {
    words = new Words(language.lexicon());
    figures = new FigureFinder(words, Countries.standard());
    actors = new Actors(words);
    denials = new DenialReader(words, metrics, figures, actors);
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : narrative.passages()) {
      if (passage.section() != SectionName.RECOMMENDATIONS
          && passage.section() != SectionName.PROFILE) {
        facts.addAll(read(passage));
      }
    }
    return facts;
  }

  List<Measure> read(Passage passage) {
    List<Measure> measures = new ArrayList<>(denials.read(passage));
    List<Figure> found = figures.find(passage);
    if (!found.isEmpty()) {
      measures.addAll(new SentenceMeasures(words, metrics, actors, passage, found).read());
    }
    return measures;
  }
}
