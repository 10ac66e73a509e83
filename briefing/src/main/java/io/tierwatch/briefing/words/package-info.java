/** Words for facts, codes and figures, the same on a terminal and on a page. */
@NullMarked
package io.tierwatch.briefing.words;

import org.jspecify.annotations.NullMarked;
