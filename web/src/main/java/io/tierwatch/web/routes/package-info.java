/** From where to where people are trafficked, on a map and in a table. */
@NullMarked
package io.tierwatch.web.routes;

import org.jspecify.annotations.NullMarked;
