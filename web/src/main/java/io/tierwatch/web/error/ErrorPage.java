package io.tierwatch.web.error;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.List;

/**
 * Why an address shows nothing.
 *
 * @param status the status of HTTP
 * @param error what is wrong, in one sentence
 */
record ErrorPage(int status, String error) implements Page {

  @Override
  public String template() {
    return "error/error";
  }

  @Override
  public String title() {
    return switch (status) {
      case 400 -> "Not understood";
      case 401, 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Not done here";
      case 413 -> "Too large";
      case 429, 503 -> "Not now";
      default -> status < 500 ? "Not possible" : "Something went wrong";
    };
  }

  @Override
  public Table table() {
    return Table.of("status", "error").with(List.of(status, error));
  }
}
