package io.tierwatch.assessment.law;

import io.tierwatch.assessment.evidence.Signal;

/**
 * What a narrative should speak to for a standard to be judged fully.
 *
 * @param what what is missing where no fact answers, in our words
 */
public record Expectation(Signal signal, String what) {}
