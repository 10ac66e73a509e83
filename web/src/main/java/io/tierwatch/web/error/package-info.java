/** What is told when something is not there, not allowed or not possible: one sentence. */
@NullMarked
package io.tierwatch.web.error;

import org.jspecify.annotations.NullMarked;
