package io.tierwatch.model.fact;

import io.tierwatch.model.report.SectionName;
import org.jspecify.annotations.Nullable;

/**
 * The judgement that opens a section.
 *
 * @param qualifier the word used, such as 'limited'
 */
public record Effort(
    Evidence evidence,
    SectionName section,
    @Nullable Direction direction,
    @Nullable String qualifier)
    implements Fact {

  @Override
  public String type() {
    return "effort";
  }
}
