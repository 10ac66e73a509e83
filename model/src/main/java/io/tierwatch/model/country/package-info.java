/** The countries and territories of the report, their names, codes, demonyms and regions. */
@NullMarked
package io.tierwatch.model.country;

import org.jspecify.annotations.NullMarked;
