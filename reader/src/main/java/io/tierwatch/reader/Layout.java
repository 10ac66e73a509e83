package io.tierwatch.reader;

import io.tierwatch.model.report.SectionName;
import java.util.List;

/**
 * The form of the narratives in some editions.
 *
 * @param first the first of these editions
 * @param last the last of them
 * @param opening the section that a narrative opens with
 * @param sections the sections of a narrative, in order
 */
record Layout(int first, int last, SectionName opening, List<SectionName> sections) {

  Layout {
    sections = List.copyOf(sections);
  }

  boolean covers(int year) {
    return first <= year && year <= last;
  }

  /** Whether the section {@code later} comes behind {@code earlier}. */
  boolean inOrder(SectionName earlier, SectionName later) {
    return sections.contains(later) && sections.indexOf(later) > sections.indexOf(earlier);
  }
}
