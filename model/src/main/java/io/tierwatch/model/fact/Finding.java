package io.tierwatch.model.fact;

/** The answer that a narrative gives to a question. */
public record Finding(Evidence evidence, Question question, Answer answer) implements Fact {

  public Finding {
    if (!question.admits(answer)) {
      throw new IllegalArgumentException(question + " does not admit " + answer);
    }
  }

  @Override
  public String type() {
    return "finding";
  }
}
