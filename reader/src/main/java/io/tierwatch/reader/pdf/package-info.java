/**
 * PDF files to lines of text: words with their places, columns, reading order, what stands around
 * the text, and the tier charts that are drawn.
 */
@NullMarked
package io.tierwatch.reader.pdf;

import org.jspecify.annotations.NullMarked;
