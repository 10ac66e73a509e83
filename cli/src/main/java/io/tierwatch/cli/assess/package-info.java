/** Judgements, changes and recommendations as text, JSON, CSV and Markdown. */
@NullMarked
package io.tierwatch.cli.assess;

import org.jspecify.annotations.NullMarked;
