/** Words and tokens: what every later step looks at. */
@NullMarked
package io.tierwatch.extraction.text;

import org.jspecify.annotations.NullMarked;
