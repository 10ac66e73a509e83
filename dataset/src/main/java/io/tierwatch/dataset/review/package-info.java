/**
 * What people say of facts: right, wrong, or what they should be. It stays apart from the facts.
 */
@NullMarked
package io.tierwatch.dataset.review;

import org.jspecify.annotations.NullMarked;
