package io.tierwatch.web.page;

import java.util.Optional;
import org.springframework.http.MediaType;

/** The forms of a page other than the page itself, told by how an address ends. */
enum PageFormat {
  JSON(".json", MediaType.APPLICATION_JSON_VALUE),
  CSV(".csv", "text/csv");

  private final String suffix;
  private final String mediaType;

  PageFormat(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<PageFormat> of(String path) {
    for (PageFormat format : values()) {
      if (path.endsWith(format.suffix)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
