@NullMarked
package io.tierwatch.dataset.export;

import org.jspecify.annotations.NullMarked;
