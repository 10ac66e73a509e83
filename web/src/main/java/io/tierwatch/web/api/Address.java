package io.tierwatch.web.api;

import java.util.List;

/**
 * An address that programs may ask.
 *
 * @param path the path, with the names of its variables in braces
 * @param example an address that can be tried
 */
record Address(String path, String example, String gives, List<Parameter> parameters) {

  Address {
    parameters = List.copyOf(parameters);
  }

  /** A part of the path or of the query. */
  record Parameter(String name, String meaning) {}
}
