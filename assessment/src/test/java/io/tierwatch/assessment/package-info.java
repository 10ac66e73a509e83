@NullMarked
package io.tierwatch.assessment;

import org.jspecify.annotations.NullMarked;
