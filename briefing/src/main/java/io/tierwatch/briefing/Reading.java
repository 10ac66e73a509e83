package io.tierwatch.briefing;

import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.pdf.PageGeometry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was read, with what its narratives state.
 *
 * @param pages where on its pages the words stand; empty for an input without pages
 */
public record Reading(
    Report report, List<NarrativeFacts> narratives, Optional<PageGeometry> pages) {

  public Reading {
    narratives = List.copyOf(narratives);
  }

  /** The facts of all narratives. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (NarrativeFacts narrative : narratives) {
      facts.addAll(narrative.facts());
    }
    return facts;
  }

  /** The damage of the report and of all narratives, by line. */
  public List<Damage> damage() {
    List<Damage> damage = new ArrayList<>(report.damage());
    for (NarrativeFacts narrative : narratives) {
      damage.addAll(damageOf(narrative));
    }
    damage.sort(Comparator.comparingInt(Damage::line));
    return damage;
  }

  /** The damage of a narrative, found in reading and in extraction. */
  public static List<Damage> damageOf(NarrativeFacts narrative) {
    List<Damage> damage = new ArrayList<>(narrative.narrative().damage());
    for (Damage found : narrative.damage()) {
      if (!damage.contains(found)) {
        damage.add(found);
      }
    }
    return damage;
  }
}
