package io.tierwatch.model.report;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import java.util.List;
import java.util.Optional;

/**
 * What the report says of one country.
 *
 * @param heading the country heading as printed; empty where it is lost
 * @param headingTier the tier that the heading states
 * @param chartYears the years on the axis of the tier chart, ascending; empty where there is none
 * @param tierHistory the tiers that the chart shows, by year; empty where its drawing is not there
 */
public record Narrative(
    Country country,
    Optional<SourceText> heading,
    Optional<Tier> headingTier,
    List<Integer> chartYears,
    List<Section> sections,
    List<Damage> damage,
    List<TierInYear> tierHistory) {

  public Narrative {
    tierHistory = List.copyOf(tierHistory);
    chartYears = List.copyOf(chartYears);
    sections = List.copyOf(sections);
    damage = List.copyOf(damage);
  }

  /** A narrative whose chart was not read. */
  public Narrative(
      Country country,
      Optional<SourceText> heading,
      Optional<Tier> headingTier,
      List<Integer> chartYears,
      List<Section> sections,
      List<Damage> damage) {
    this(country, heading, headingTier, chartYears, sections, damage, List.of());
  }

  /** The section of this name, or empty when the narrative lacks it. */
  public Optional<Section> section(SectionName name) {
    return sections.stream().filter(s -> s.name() == name).findFirst();
  }

  /** The first line of the narrative. */
  public int startLine() {
    return sections.get(0).startLine();
  }

  /** The last line of the narrative. */
  public int endLine() {
    return sections.get(sections.size() - 1).endLine();
  }
}
