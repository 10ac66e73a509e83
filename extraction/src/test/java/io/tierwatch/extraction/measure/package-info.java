@NullMarked
package io.tierwatch.extraction.measure;

import org.jspecify.annotations.NullMarked;
