/** What a report and a fact are: immutable values with no logic beyond their own invariants. */
@NullMarked
package io.tierwatch.model;

import org.jspecify.annotations.NullMarked;
