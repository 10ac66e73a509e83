/** A query of the reader's own over the tables of the dataset. */
@NullMarked
package io.tierwatch.web.sql;

import org.jspecify.annotations.NullMarked;
