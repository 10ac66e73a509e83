/** Plain text that fits a terminal: colours, wrapped lines and tables. */
@NullMarked
package io.tierwatch.cli.text;

import org.jspecify.annotations.NullMarked;
