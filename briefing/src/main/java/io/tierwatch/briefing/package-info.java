/**
 * From an input to what people are told of it: {@link io.tierwatch.briefing.Readings} reads, {@link
 * io.tierwatch.briefing.Bench} judges, {@link io.tierwatch.briefing.DatasetFilling} keeps both. The
 * commands and the web pages stand on it.
 */
@NullMarked
package io.tierwatch.briefing;

import org.jspecify.annotations.NullMarked;
