package io.tierwatch.extraction.measure;

/** Kinds of words that govern a figure: what was done to, or by, those whom it counts. */
enum Governor {
  IDENTIFY,
  RESCUE,
  REFER,
  ASSIST,
  /** Help as a noun, "shelter to", which may belong to a verb of giving before it. */
  AID,
  RECEIVE,
  /** Asks for what is given: where nobody asks, nothing was given. */
  SEEK,
  GIVE,
  REPATRIATE,
  INVESTIGATE,
  /** Opens, initiates, registers: an investigation where cases are the object. */
  OPEN,
  ARREST,
  PROSECUTE,
  CONVICT,
  ACQUIT,
  TRAIN,
  ATTEND,
  REACH,
  INSPECT,
  COMPENSATE,
  PERMIT,
  CAPACITY;

  /** The name in lower case, as the table of metrics and the lexicon write it. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
