/** What courts imposed on convicted traffickers. */
@NullMarked
package io.tierwatch.extraction.sentencing;

import org.jspecify.annotations.NullMarked;
