package io.tierwatch.web.error;

/** Something that a reader asks for cannot be done, for a reason that one sentence tells. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String sentence;

  /**
   * @param status the status of HTTP, such as 400 for what the reader can mend
   */
  public Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
    this.sentence = sentence;
  }

  int status() {
    return status;
  }

  String sentence() {
    return sentence;
  }
}
