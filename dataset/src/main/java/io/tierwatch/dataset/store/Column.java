package io.tierwatch.dataset.store;

/**
 * A column of a table.
 *
 * @param ordering whether rows are ordered by it
 */
public record Column(String name, ColumnKind kind, boolean ordering, String description) {}
