/**
 * Amounts of money: what each was for, who gave or took it, and when. The fines and terms that a
 * law prescribes are no business of this package.
 */
@NullMarked
package io.tierwatch.extraction.money;

import org.jspecify.annotations.NullMarked;
