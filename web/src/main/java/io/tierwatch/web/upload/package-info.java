/**
 * Reading a report that somebody sends from a browser: in a process of its own, which has only so
 * much memory and time, so that no file can harm the site.
 */
@NullMarked
package io.tierwatch.web.upload;

import org.jspecify.annotations.NullMarked;
