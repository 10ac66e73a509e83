/** HTML pages to lines of text: the narrative's own words, without what the site puts around. */
@NullMarked
package io.tierwatch.reader.html;

import org.jspecify.annotations.NullMarked;
