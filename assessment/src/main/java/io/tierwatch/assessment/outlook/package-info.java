/** What would move a country: what stands in the way, what is recommended, what the clock says. */
@NullMarked
package io.tierwatch.assessment.outlook;

import org.jspecify.annotations.NullMarked;
