package io.tierwatch.extraction;

/**
 * What became of a number of a narrative: it is in a fact, or there is a reason why not.
 *
 * @param words the number as it stands, with what it counts
 * @param reason the kinds of the facts that hold it, or why no fact does
 */
public record NumberAccount(int line, String words, Status status, String reason) {

  /** The three ways in which a number is accounted for, the last being a failure. */
  public enum Status {
    IN_FACT,
    EXPLAINED,
    NOT_UNDERSTOOD
  }
}
