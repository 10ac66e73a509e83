package io.tierwatch.model.report;

import java.util.OptionalInt;

/**
 * A figure of the report's tables of law enforcement.
 *
 * @param total all of them; empty where the table leaves the cell out
 * @param labor how many of them are of labor trafficking, which stands in brackets; empty where no
 *     brackets are
 */
public record LaborShare(OptionalInt total, OptionalInt labor) {

  /** A cell that the table leaves out. */
  public static final LaborShare NONE = new LaborShare(OptionalInt.empty(), OptionalInt.empty());
}
