/** What an edition recommends, by topic and country. */
@NullMarked
package io.tierwatch.web.recommendations;

import org.jspecify.annotations.NullMarked;
