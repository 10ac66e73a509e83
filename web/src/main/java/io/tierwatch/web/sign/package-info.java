/** Signing in, which reviewers do with a name of their own and the password of the site. */
@NullMarked
package io.tierwatch.web.sign;

import org.jspecify.annotations.NullMarked;
