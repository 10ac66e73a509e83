package io.tierwatch.web.error;

/** A sentence for each status. None tells anything of the program. */
final class Sentences {

  private Sentences() {}

  static String of(int status) {
    return switch (status) {
      case 400 -> "The address or the form has something that cannot be understood.";
      case 401 -> "This needs a reviewer who has signed in.";
      case 403 ->
          "This was not allowed: the page it came from is too old, or it needs a reviewer who has"
              + " signed in.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address cannot be used in that way.";
      case 406 -> "This address cannot be had in that form.";
      case 413 -> "What was sent is too large.";
      case 415 -> "What was sent is of a kind that this address does not take.";
      case 429 -> "There were too many attempts: wait a little.";
      case 503 -> "The site is busy or its dataset cannot be read just now: try again in a minute.";
      default ->
          status < 500
              ? "This cannot be done."
              : "The site made a mistake: try again, and if it stays so, tell who runs it.";
    };
  }
}
