package io.tierwatch.web.upload;

import io.tierwatch.web.FormTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at what is sent before any of it is read: that it says how large it is, is not too large,
 * comes from a browser that has seen the form, and that not too many send at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UploadGate extends OncePerRequestFilter {

  private static final int AT_ONCE = 3;

  private final long largest;
  private final Semaphore places = new Semaphore(AT_ONCE);

  UploadGate(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
    this.largest = largest.toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null || !type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (!request.getRequestURI().equals("/upload") || length < 0) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (length > largest) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (!FormTokens.hasForm(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (places.tryAcquire()) {
      try {
        chain.doFilter(request, response);
      } finally {
        places.release();
      }
    } else {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
