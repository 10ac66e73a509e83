package io.tierwatch.model.fact;

import io.tierwatch.model.report.SectionName;

/** Where a section of the narrative stands. */
public record SectionSpan(Evidence evidence, SectionName name, int startLine, int endLine)
    implements Fact {

  @Override
  public String type() {
    return "section";
  }
}
