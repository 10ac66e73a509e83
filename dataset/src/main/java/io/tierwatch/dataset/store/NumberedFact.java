package io.tierwatch.dataset.store;

import io.tierwatch.model.fact.Fact;

/**
 * A fact in a dataset.
 *
 * @param number its place among all facts of its country and edition, from 1
 */
public record NumberedFact(int number, Fact fact) {}
