/** The pages of a report as they are printed, with the words marked that state facts. */
@NullMarked
package io.tierwatch.web.printed;

import org.jspecify.annotations.NullMarked;
