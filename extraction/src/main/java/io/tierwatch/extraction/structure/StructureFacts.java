package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import java.util.ArrayList;
import java.util.List;

/** Reads what a narrative is made of: its placement, sections, recommendations and judgements. */
public final class StructureFacts implements FactReader {

  private final PlacementReader placements;
  private final EffortReader efforts;

  /** Loads the rules, which are written in the words of this language. */
  public StructureFacts(Language language) {
    this.placements = new PlacementReader(language);
    this.efforts = new EffortReader(language);
  }

  /**
   * What was read.
   *
   * @param damage where heading and text disagree
   */
  public record Result(List<Fact> facts, List<Damage> damage) {

    public Result {
      facts = List.copyOf(facts);
      damage = List.copyOf(damage);
    }
  }

  /**
   * The placement, sections, recommendations and judgements, with what came to light in reading.
   */
  public Result of(NarrativeText narrative) {
    PlacementReader.Reading placement = placements.read(narrative);
    List<Fact> facts = new ArrayList<>();
    placement.placement().ifPresent(facts::add);
    facts.addAll(Outline.sections(narrative));
    facts.addAll(Outline.recommendations(narrative));
    facts.addAll(efforts.read(narrative));
    return new Result(facts, placement.damage());
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    return of(narrative).facts();
  }
}
