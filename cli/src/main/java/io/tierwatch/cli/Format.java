package io.tierwatch.cli;

import java.util.Locale;

/** The forms in which commands print. Which of them a command has, its {@code --format} tells. */
enum Format {
  /** For reading, as sentences or a brief. */
  TEXT,
  /** For reading, in columns. */
  TABLE,
  /** A row for each thing, under a row of titles. */
  CSV,
  /** One array. */
  JSON,
  /** An object on each line. */
  JSONL,
  /** Markdown. */
  MD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
