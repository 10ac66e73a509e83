/** The lists and tables of an edition held against its narratives. */
@NullMarked
package io.tierwatch.assessment.edition;

import org.jspecify.annotations.NullMarked;
