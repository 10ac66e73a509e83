/** What the commands print: summaries, a country's brief, the quality of a reading. */
@NullMarked
package io.tierwatch.cli.view;

import org.jspecify.annotations.NullMarked;
