package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.DataFile;
import io.tierwatch.model.Edition;
import java.util.List;
import java.util.Optional;

/** The law as the resource files have it. Loading checks it, with faults that name the line. */
public final class LawBook {

  private final List<Standard> standards;
  private final List<ConcreteAction> actions;
  private final List<TierRule> tiers;
  private final List<ClockRule> clocks;
  private final Thresholds thresholds;

  private LawBook(
      List<Standard> standards,
      List<ConcreteAction> actions,
      List<TierRule> tiers,
      List<ClockRule> clocks,
      Thresholds thresholds) {
    this.standards = standards;
    this.actions = actions;
    this.tiers = tiers;
    this.clocks = clocks;
    this.thresholds = thresholds;
  }

  /** Loads the law that the program carries. */
  public static LawBook load() {
    return new LawBook(
        StandardReader.read(resource("standards.txt")),
        ConcreteAction.read(resource("concrete-actions.txt")),
        TierRule.read(resource("tiers.txt")),
        ClockRule.read(resource("watch-list-clock.txt")),
        Thresholds.read(resource("thresholds.txt")));
  }

  private static List<Block> resource(String name) {
    return DataFile.resource(LawBook.class, name);
  }

  /** The standards and criteria by which an edition is judged, in the order of the law. */
  public List<Standard> standards(Edition edition) {
    return standards.stream().filter(standard -> standard.years().cover(edition)).toList();
  }

  /** The standard of this id that an edition is judged by. */
  public Optional<Standard> standard(String id, Edition edition) {
    return standards(edition).stream().filter(standard -> standard.id().equals(id)).findFirst();
  }

  /** The concrete actions of 22 U.S.C. 7102(5). */
  public List<ConcreteAction> actions() {
    return actions;
  }

  /** The definitions of the tiers and the grounds of the watch list for an edition. */
  public List<TierRule> tiers(Edition edition) {
    return tiers.stream().filter(rule -> rule.years().cover(edition)).toList();
  }

  /** The limit on years on the watch list, as the law stood for an edition. */
  public ClockRule clock(Edition edition) {
    return clocks.stream()
        .filter(rule -> rule.years().cover(edition))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no clock for " + edition.year()));
  }

  /** The thresholds of the reading, which are practice or ours, and not statute. */
  public Thresholds thresholds() {
    return thresholds;
  }
}
