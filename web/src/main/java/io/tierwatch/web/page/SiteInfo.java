package io.tierwatch.web.page;

import io.tierwatch.web.WebSettings;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What every page shows around its own: editions, where one is, who is there. */
@Component
final class SiteInfo {

  private final Library library;
  private final WebSettings settings;

  SiteInfo(Library library, WebSettings settings) {
    this.library = library;
    this.settings = settings;
  }

  /**
   * The site as the reader of a page sees it.
   *
   * @param editions the years of the editions, the newest first
   * @param sample whether it shows the sample edition
   * @param path the address of the page, without query and ending
   * @param query the query of the address with its question mark; empty where there is none
   * @param reviewing whether reviews are open on this site at all
   * @param reviewer whether the reader has signed in
   */
  record Now(
      List<Integer> editions,
      boolean sample,
      String path,
      String query,
      boolean reviewing,
      boolean reviewer,
      String program,
      HttpServletRequest request) {

    /** Whether the page stands in the part of the site that begins with this path. */
    public boolean at(String start) {
      return start.equals("/") ? path.equals("/") : path.startsWith(start);
    }

    /** The address of the same page in another form, such as {@code json}. */
    public String as(String form) {
      return (path.equals("/") ? "/index" : path) + "." + form + query;
    }

    /** The token that a form must carry; asking for it gives the reader a cookie. */
    public @Nullable CsrfToken csrf() {
      return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
  }

  Now now() {
    HttpServletRequest request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    String query = request.getQueryString();
    Shelf shelf = library.shelf();
    return new Now(
        shelf.editions().stream().map(edition -> edition.year()).toList(),
        library.isSample(shelf),
        request.getRequestURI(),
        query == null ? "" : "?" + query,
        settings.password().isPresent(),
        request.getUserPrincipal() != null,
        settings.program(),
        request);
  }
}
