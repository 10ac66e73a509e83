package io.tierwatch.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a total a figure is; all null where the text only says that it is one.
 *
 * @param sex {@code female} or {@code male}
 * @param age {@code child} or {@code adult}
 * @param nationality ISO 3166-1 alpha-3, or {@code foreign}
 */
public record Part(
    @Nullable String sex,
    @Nullable String age,
    @Nullable String nationality,
    @Nullable Exploitation exploitation) {

  /** A part of which the text says no more. */
  public static final Part UNNAMED = new Part(null, null, null, null);
}
