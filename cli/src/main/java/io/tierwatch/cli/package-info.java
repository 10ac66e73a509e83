/**
 * The {@code tierwatch} command: one class per command, each of which reads its input, hands it to
 * a view, and prints. The one place that wires the other modules together for a shell user.
 */
@NullMarked
package io.tierwatch.cli;

import org.jspecify.annotations.NullMarked;
