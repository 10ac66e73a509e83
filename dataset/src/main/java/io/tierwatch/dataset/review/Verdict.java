package io.tierwatch.dataset.review;

import io.tierwatch.model.Coded;

/** What a reviewer says of a fact. */
public enum Verdict implements Coded {
  /** The text states it so. */
  RIGHT("right"),
  /** The text does not state it. */
  WRONG("wrong"),
  /** The text states it, but one field should be another. */
  CORRECTED("corrected"),
  /** What the reviewer said before counts no more. */
  WITHDRAWN("withdrawn");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
