package io.tierwatch.dataset;

import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;

/** The fields of one type of record: how a fact is written, and how it is read. */
abstract class Shape<F extends Fact> {

  private final String type;
  private final Class<F> kind;

  Shape(String type, Class<F> kind) {
    this.type = type;
    this.kind = kind;
  }

  /** The name of the type in the exchange format. */
  final String type() {
    return type;
  }

  /** Writes the fields of the type, in the order of the format, up to the line. */
  abstract void write(F fact, Fields out);

  /** Makes the fact of a record whose type this is. */
  abstract F read(Evidence evidence, FieldReader in);

  final void writeFact(Fact fact, Fields out) {
    write(kind.cast(fact), out);
  }
}
