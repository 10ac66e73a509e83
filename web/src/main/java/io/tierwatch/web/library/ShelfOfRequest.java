package io.tierwatch.web.library;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the state of the dataset once for a request: all that the request shows is of one state,
 * which is open until the answer is sent.
 */
@Component
@Order(ShelfOfRequest.ORDER)
final class ShelfOfRequest extends OncePerRequestFilter {

  /** Behind the filters of Spring, before those of pages. */
  static final int ORDER = 0;

  /** The attribute of the request that has it. */
  static final String ATTRIBUTE = ShelfOfRequest.class.getName() + ".shelf";

  private final Library library;

  ShelfOfRequest(Library library) {
    this.library = library;
  }

  /** What is shown of an error is a page like others. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (Lease lease = library.lease()) {
      request.setAttribute(ATTRIBUTE, lease.shelf());
      chain.doFilter(request, response);
    } finally {
      request.removeAttribute(ATTRIBUTE);
    }
  }
}
