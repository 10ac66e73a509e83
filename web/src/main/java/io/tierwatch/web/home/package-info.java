/** The first page: the world by tier. */
@NullMarked
package io.tierwatch.web.home;

import org.jspecify.annotations.NullMarked;
