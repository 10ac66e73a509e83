/** What an address shows, and how it is written: as a page, as JSON, as CSV. */
@NullMarked
package io.tierwatch.web.page;

import org.jspecify.annotations.NullMarked;
