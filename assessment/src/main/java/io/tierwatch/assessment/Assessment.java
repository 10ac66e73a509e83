package io.tierwatch.assessment;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Placement;
import io.tierwatch.model.fact.Tier;
import java.util.List;
import java.util.Optional;

/**
 * A country in an edition, held against the standards of that year.
 *
 * @param judgements one for each standard and criterion, in the order of the law
 */
public record Assessment(
    CountryFacts facts,
    List<Judgement> judgements,
    PenaltyCheck penalties,
    ConcreteActions actions) {

  public Assessment {
    judgements = List.copyOf(judgements);
  }

  /** The country. */
  public Country country() {
    return facts.country();
  }

  /** The edition. */
  public Edition edition() {
    return facts.edition();
  }

  /** The tier that the report gives, which is never changed. */
  public Optional<Tier> reportTier() {
    return facts.placement().map(Placement::tier);
  }

  /** The judgement on a standard, or empty where the law of the edition does not have it. */
  public Optional<Judgement> judgement(String id) {
    return judgements.stream().filter(judgement -> judgement.id().equals(id)).findFirst();
  }

  /** The status of a standard; not evidenced where the law of the edition does not have it. */
  public Status status(String id) {
    return judgement(id).map(Judgement::status).orElse(Status.NOT_EVIDENCED);
  }

  /** The judgements on the criteria of serious and sustained efforts. */
  public List<Judgement> criteria() {
    return judgements.stream().filter(judgement -> judgement.standard().isCriterion()).toList();
  }
}
