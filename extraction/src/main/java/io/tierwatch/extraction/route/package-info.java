/**
 * Who is exploited, from where to where, in what way: places, people and forms of exploitation are
 * found in each sentence of the profile, then put together clause by clause.
 */
@NullMarked
package io.tierwatch.extraction.route;

import org.jspecify.annotations.NullMarked;
