package io.tierwatch.web.error;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** In which form somebody wants to be told. */
final class ErrorForm {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private ErrorForm() {}

  static MediaType of(String path, @Nullable String accept) {
    String wanted = accept == null ? "" : accept;
    if (path.endsWith(".csv") || wanted.startsWith("text/csv")) {
      return CSV;
    }
    boolean json =
        path.endsWith(".json") || path.startsWith("/api/") || wanted.startsWith("application/json");
    return json ? MediaType.APPLICATION_JSON : HTML;
  }
}
