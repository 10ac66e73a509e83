package io.tierwatch.reader;

import io.tierwatch.model.report.SectionName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows a section whose heading is lost by its first sentence. */
final class SectionOpenings {

  /** A judgement that opens a section is short. */
  private static final int LONGEST = 200;

  private final List<Layouts.Words> openings;

  SectionOpenings(Layouts layouts) {
    this.openings = layouts.openings();
  }

  /**
   * The section that a sentence opens, or empty when it opens none.
   *
   * @param text the sentence and what follows it
   */
  Optional<SectionName> sectionOf(String text) {
    String sentence = firstSentence(text);
    for (Layouts.Words opening : openings) {
      if (opening.section() == SectionName.PROFILE) {
        if (sentence.startsWith(opening.words())) {
          return Optional.of(SectionName.PROFILE);
        }
      } else if (isJudgement(sentence) && sentence.contains(opening.words())) {
        return Optional.of(opening.section());
      }
    }
    return Optional.empty();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return text.substring(0, Math.min(end < 0 ? text.length() : end, LONGEST));
  }

  /** Whether a sentence says of the government that its efforts are what they are. */
  private static boolean isJudgement(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    boolean actor =
        lower.startsWith("the government")
            || lower.startsWith("authorities")
            || lower.startsWith("officials")
            || lower.startsWith("during the reporting period, the");
    return actor && JUDGEMENTS.stream().anyMatch(lower::contains);
  }

  private static final List<String> JUDGEMENTS =
      List.of(
          "increased",
          "decreased",
          "maintained",
          "sustained",
          "demonstrated",
          "improve",
          "made ",
          "continued",
          "strengthened",
          "did not report any",
          "did not make",
          "negligible");
}
