@NullMarked
package io.tierwatch.assessment.outlook;

import org.jspecify.annotations.NullMarked;
