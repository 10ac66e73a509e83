/**
 * Files to a report: decoding, lines, page furniture, headings, narratives, sections, sentences.
 *
 * <p>{@link io.tierwatch.reader.ReportReader} is the front door. Behind it stands a chain of small
 * steps; each keeps where in the input its words stood.
 */
@NullMarked
package io.tierwatch.reader;

import org.jspecify.annotations.NullMarked;
