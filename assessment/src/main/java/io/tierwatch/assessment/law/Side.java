package io.tierwatch.assessment.law;

/** The way in which a fact bears on a standard. */
public enum Side {
  /** It shows that the standard is met. */
  FOR,
  /** It shows that the standard is not met. */
  AGAINST
}
