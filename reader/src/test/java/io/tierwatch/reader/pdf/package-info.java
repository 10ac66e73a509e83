/** Tests of the steps from a printed page to lines. */
@NullMarked
package io.tierwatch.reader.pdf;

import org.jspecify.annotations.NullMarked;
