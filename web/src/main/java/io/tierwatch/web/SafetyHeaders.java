package io.tierwatch.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What browsers are told to forbid, on every answer: the container's own and those of filters that
 * answer before any page is reached. It stands first of all.
 */
public final class SafetyHeaders extends ValveBase {

  /** Nothing from elsewhere, no script and no style but the site's own files. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String POWERS =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", POWERS,
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  SafetyHeaders() {
    super(true);
  }

  /** Sets them on an answer, also on one that lost its headers when something failed. */
  public static void on(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    on(response);
    getNext().invoke(request, response);
  }
}
