package io.tierwatch.assessment;

import io.tierwatch.assessment.law.Standard;
import java.util.List;

/**
 * A standard held against the facts of a country.
 *
 * @param missing what the narrative does not speak to
 */
public record Judgement(
    Standard standard,
    Status status,
    List<Entry> evidenceFor,
    List<Entry> evidenceAgainst,
    List<Missing> missing) {

  public Judgement {
    evidenceFor = List.copyOf(evidenceFor);
    evidenceAgainst = List.copyOf(evidenceAgainst);
    missing = List.copyOf(missing);
  }

  /** The number of the standard, such as {@code C1}. */
  public String id() {
    return standard.id();
  }

  /** The share of the evidence's weight that is for the standard; one half where there is none. */
  public double share() {
    int pro = Entry.weight(evidenceFor);
    int contra = Entry.weight(evidenceAgainst);
    return pro + contra == 0 ? 0.5 : (double) pro / (pro + contra);
  }

  /**
   * Something that a reader would want to know and the narrative does not give.
   *
   * @param what what is missing, in our words
   * @param kind whether the narrative is silent, or says that it was not reported
   * @param lines where it says that it was not reported
   */
  public record Missing(String what, Kind kind, List<Integer> lines) {

    public Missing {
      lines = List.copyOf(lines);
    }

    /** Why it is missing. */
    public enum Kind {
      /** The narrative does not mention it. */
      NOT_MENTIONED,
      /** The narrative says that the government did not report it. */
      NOT_REPORTED
    }
  }
}
