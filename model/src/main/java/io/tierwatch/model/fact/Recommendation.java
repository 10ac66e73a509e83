package io.tierwatch.model.fact;

/**
 * What the report asks of the government.
 *
 * @param index the place in the list, from 1
 */
public record Recommendation(Evidence evidence, int index, int startLine, int endLine, String text)
    implements Fact {

  @Override
  public String type() {
    return "recommendation";
  }
}
