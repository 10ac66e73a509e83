@NullMarked
package io.tierwatch.dataset;

import org.jspecify.annotations.NullMarked;
