package io.tierwatch.extraction.route;

import io.tierwatch.model.fact.Exploitation;
import java.util.Set;

/**
 * What is done to victims.
 *
 * @param kinds empty where the words refer to what was told before ("for similar purposes")
 * @param tourism whether buyers travel, not victims
 */
record Harm(int start, int end, Set<Exploitation> kinds, boolean tourism) implements Element {}
