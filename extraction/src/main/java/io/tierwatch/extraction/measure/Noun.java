package io.tierwatch.extraction.measure;

import io.tierwatch.model.fact.Unit;

/** What a figure counts, as far as its noun tells. */
enum Noun {
  VICTIM(Unit.VICTIMS),
  SUSPECT(Unit.PERSONS),
  PERSON(Unit.PERSONS),
  OFFICIAL(Unit.PERSONS),
  CASE(Unit.CASES),
  INVESTIGATION(Unit.CASES),
  PROSECUTION(Unit.CASES),
  CONVICTION(Unit.PERSONS),
  ARREST(Unit.PERSONS),
  ACQUITTAL(Unit.PERSONS),
  CALL(Unit.CALLS),
  INSPECTION(Unit.INSPECTIONS),
  SHELTER(Unit.SHELTERS),
  BED(Unit.BEDS),
  TRAINING(Unit.TRAININGS),
  PERMIT(Unit.OTHER),
  AWARD(Unit.OTHER),
  CAMPAIGN(Unit.OTHER),
  /** A noun of another kind. */
  OTHER(Unit.OTHER),
  /** No noun: the figure leans on one that was named before. */
  BARE(Unit.OTHER);

  private final Unit unit;

  Noun(Unit unit) {
    this.unit = unit;
  }

  Unit unit() {
    return unit;
  }

  boolean isPeople() {
    return this == VICTIM || this == SUSPECT || this == PERSON || this == OFFICIAL;
  }
}
