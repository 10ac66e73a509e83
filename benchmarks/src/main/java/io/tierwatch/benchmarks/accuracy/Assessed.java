package io.tierwatch.benchmarks.accuracy;

/** What was found out about one narrative. */
record Assessed(String country, Scores scores, NumberShare numbers) {}
