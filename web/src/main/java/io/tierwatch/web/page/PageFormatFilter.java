package io.tierwatch.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every page be had as {@code .json} and {@code .csv} at its own address: the ending is taken
 * off, and the form is asked for as the client's only choice. The first page is {@code /index}.
 */
@Component
@Order(PageFormatFilter.ORDER)
final class PageFormatFilter extends OncePerRequestFilter {

  static final int ORDER = 10;

  /** The attribute of a request that has the form which its address ends with. */
  static final String FORM = PageFormatFilter.class.getName() + ".form";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    Optional<PageFormat> format = PageFormat.of(path);
    if (format.isPresent()) {
      String bare = path.substring(0, path.length() - format.get().suffix().length());
      String plain = bare.equals("/index") ? "/" : bare;
      request.setAttribute(FORM, format.get());
      chain.doFilter(new Asking(request, plain, format.get().mediaType()), response);
    } else if (accepts(request).contains("*/*") && !accepts(request).contains("json")) {
      chain.doFilter(new Asking(request, path, "text/html"), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String accepts(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept == null ? "*/*" : accept;
  }

  /** The request as if the address had no ending, and the client took one form only. */
  private static final class Asking extends HttpServletRequestWrapper {

    private final String path;
    private final String mediaType;

    Asking(HttpServletRequest request, String path, String mediaType) {
      super(request);
      this.path = path;
      this.mediaType = mediaType;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? mediaType : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
          ? Collections.enumeration(List.of(mediaType))
          : super.getHeaders(name);
    }
  }
}
