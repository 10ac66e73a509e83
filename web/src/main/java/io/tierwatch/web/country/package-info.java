/** A country in an edition: everything the report says of it, beside its words. */
@NullMarked
package io.tierwatch.web.country;

import org.jspecify.annotations.NullMarked;
