/** What a narrative answers to the questions of a finding: rules, and a choice among them. */
@NullMarked
package io.tierwatch.extraction.finding;

import org.jspecify.annotations.NullMarked;
