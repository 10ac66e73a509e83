/** The answers of an edition's narratives to the questions of the findings. */
@NullMarked
package io.tierwatch.web.findings;

import org.jspecify.annotations.NullMarked;
