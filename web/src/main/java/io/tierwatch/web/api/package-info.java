/** What programs ask: the description of all addresses, and facts and narratives as records. */
@NullMarked
package io.tierwatch.web.api;

import org.jspecify.annotations.NullMarked;
