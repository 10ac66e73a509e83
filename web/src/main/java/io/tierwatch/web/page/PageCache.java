package io.tierwatch.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Reviews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps pages as they were written, compressed, for as long as the dataset and its reviews stay as
 * they are. Only what everybody sees alike is kept: nothing for readers who have a session.
 */
@Component
@Order(PageFormatFilter.ORDER - 1)
final class PageCache extends OncePerRequestFilter {

  private static final int BYTES = 48 << 20;
  private static final int LONGEST_QUERY = 400;
  private static final int SMALLEST = 1024;

  /** Where each answer is its own: forms, queries of readers, long downloads. */
  private static final List<String> LEFT_OUT =
      List.of(
          "/upload",
          "/review",
          "/login",
          "/logout",
          "/sql",
          "/api/facts",
          "/data/download",
          "/error");

  private final Library library;
  private final Reviews reviews;
  private final Cache<Key, Kept> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((Key key, Kept kept) -> key.size() + kept.size())
          .build();

  PageCache(Library library, Reviews reviews) {
    this.library = library;
    this.reviews = reviews;
  }

  /**
   * What a page is made of, and in which form.
   *
   * @param query null where the address has none, not even its question mark
   */
  private record Key(
      int version, String reviews, String wanted, String path, @Nullable String query) {

    int size() {
      int letters = reviews.length() + wanted.length() + path.length();
      return 2 * (letters + (query == null ? 0 : query.length()));
    }
  }

  /** A page as it was written. */
  private static final class Kept {

    private final String type;
    private final String tag;
    private final byte[] plain;
    private final byte[] packed;

    Kept(String type, byte[] plain) {
      this.type = type;
      this.tag = PageCache.tag(plain);
      this.plain = plain;
      this.packed = plain.length < SMALLEST ? new byte[0] : PageCache.packed(plain);
    }

    int size() {
      return plain.length + packed.length;
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    String query = request.getQueryString();
    return !request.getMethod().equals("GET")
        || request.getRequestedSessionId() != null
        || (query != null && query.length() > LONGEST_QUERY)
        || request.getHeader("HX-Request") != null
        || LEFT_OUT.stream().anyMatch(path::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Key key =
        new Key(
            library.shelf().version(),
            reviews.stamp(),
            wanted(request),
            request.getRequestURI(),
            request.getQueryString());
    Kept kept = pages.getIfPresent(key);
    if (kept == null) {
      kept = made(request, response, chain);
      if (kept == null) {
        return;
      }
      pages.put(key, kept);
    }
    send(kept, request, response);
  }

  /** Whether the client asks for another form than the page, as programs do. */
  private static String wanted(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    boolean page = accept == null || accept.contains("*/*") || accept.contains("text/html");
    return page ? "page" : accept.toLowerCase(Locale.ROOT);
  }

  /** The page, or null where the answer is none to keep and was sent. */
  private static @Nullable Kept made(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, written);
    String type = written.getContentType();
    boolean whole = written.getStatus() == HttpStatus.OK.value() && type != null;
    if (!whole || request.getSession(false) != null || written.containsHeader("Cache-Control")) {
      written.copyBodyToResponse();
      return null;
    }
    return new Kept(type, written.getContentAsByteArray());
  }

  private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.ETAG, kept.tag);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Cookie");
    if (kept.tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return;
    }
    response.setContentType(kept.type);
    String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean packed = kept.packed.length > 0 && encodings != null && encodings.contains("gzip");
    if (packed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    byte[] body = packed ? kept.packed : kept.plain;
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return "W/\""
        + Long.toHexString(sum.getValue())
        + "-"
        + Integer.toHexString(bytes.length)
        + "\"";
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
