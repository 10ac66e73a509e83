/** Tests of the reader, on narratives of countries that do not exist. */
@NullMarked
package io.tierwatch.reader;

import org.jspecify.annotations.NullMarked;
