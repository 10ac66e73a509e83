package io.tierwatch.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends readers to the address that a thing really has, in the form that they asked for. */
public final class Redirect {

  private Redirect() {}

  /** The answer that leads to another path of the site; the query of the request stays. */
  public static <T> ResponseEntity<T> to(String path, HttpServletRequest request) {
    Object form = request.getAttribute(PageFormatFilter.FORM);
    String ending = form instanceof PageFormat one ? one.suffix() : "";
    String query = request.getQueryString();
    // As a text: a query that readers wrote need not be one that a URI may have.
    return ResponseEntity.status(HttpStatus.FOUND)
        .header(HttpHeaders.LOCATION, path + ending + (query == null ? "" : "?" + query))
        .build();
  }
}
