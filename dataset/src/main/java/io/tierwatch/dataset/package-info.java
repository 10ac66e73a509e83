/**
 * Keeping what was read: facts as JSON Lines, reports as JSON, written so that no half file is ever
 * seen. {@link io.tierwatch.dataset.FactJson} and {@link io.tierwatch.dataset.ReportJson} are the
 * doors.
 */
@NullMarked
package io.tierwatch.dataset;

import org.jspecify.annotations.NullMarked;
