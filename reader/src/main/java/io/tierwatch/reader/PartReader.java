package io.tierwatch.reader;

import java.util.Optional;

/** Reads one kind of list or table. */
interface PartReader {

  /** What begins at the line of this index; empty where nothing of this kind may begin there. */
  Optional<Part> at(int index);
}
