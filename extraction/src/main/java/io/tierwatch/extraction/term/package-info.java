/** Terms of imprisonment, whether a law prescribes them or a court imposes them. */
@NullMarked
package io.tierwatch.extraction.term;

import org.jspecify.annotations.NullMarked;
