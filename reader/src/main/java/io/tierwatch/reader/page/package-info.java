/** What the steps that put a page in order ask of its words. */
@NullMarked
package io.tierwatch.reader.page;

import org.jspecify.annotations.NullMarked;
