package io.tierwatch.assessment.law;

import io.tierwatch.model.Edition;
import java.util.List;

/**
 * A minimum standard (S1 to S4) or a criterion of serious and sustained efforts (C1 to C12).
 *
 * @param id the number of today's law, by which all years are cited
 * @param section where it stands in the Code
 * @param title a few words
 * @param texts its text in our words, as it changed
 * @param years the editions judged by it
 * @param area the part of the narrative that speaks to it
 * @param quorum the weight of evidence below which nothing is concluded
 */
public record Standard(
    String id,
    String section,
    String title,
    List<Wording> texts,
    Years years,
    Area area,
    int quorum,
    List<Bearing> bearings,
    List<Expectation> expectations) {

  public Standard {
    texts = List.copyOf(texts);
    bearings = List.copyOf(bearings);
    expectations = List.copyOf(expectations);
  }

  /** Its text for an edition. */
  public String text(Edition edition) {
    return texts.stream()
        .filter(text -> text.years().cover(edition))
        .map(Wording::words)
        .findFirst()
        .orElse(title);
  }

  /** Whether it is a criterion of serious and sustained efforts, 22 U.S.C. 7106(b). */
  public boolean isCriterion() {
    return id.startsWith("C");
  }

  /** What the standard said in some years. */
  public record Wording(Years years, String words) {}

  /** The three P's, and what lies across them. */
  public enum Area {
    PROSECUTION,
    PROTECTION,
    PREVENTION,
    OVERALL
  }
}
