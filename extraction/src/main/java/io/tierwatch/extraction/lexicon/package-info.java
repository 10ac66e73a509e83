/** Words and phrases of the field by category, kept in data files. */
@NullMarked
package io.tierwatch.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
