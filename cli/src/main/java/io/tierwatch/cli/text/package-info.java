/** Plain text that fits a terminal: colours, wrapped lines, tables, CSV, and words for codes. */
@NullMarked
package io.tierwatch.cli.text;

import org.jspecify.annotations.NullMarked;
