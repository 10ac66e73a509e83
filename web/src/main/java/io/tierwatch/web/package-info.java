/**
 * The pages and the HTTP API over a dataset. {@link io.tierwatch.web.WebServer} is the front door;
 * each package is a part of the site, with its addresses, what they show, and its templates under
 * the same name in the resources.
 */
@NullMarked
package io.tierwatch.web;

import org.jspecify.annotations.NullMarked;
