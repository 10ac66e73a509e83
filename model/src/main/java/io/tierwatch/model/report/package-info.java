/**
 * A report as it was read: narratives, sections, paragraphs, sentences, and where text is damaged.
 */
@NullMarked
package io.tierwatch.model.report;

import org.jspecify.annotations.NullMarked;
