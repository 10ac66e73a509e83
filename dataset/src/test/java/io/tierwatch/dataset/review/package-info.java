@NullMarked
package io.tierwatch.dataset.review;

import org.jspecify.annotations.NullMarked;
