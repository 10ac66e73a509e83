package io.tierwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.util.WebUtils;

/**
 * The token that a form must carry, which is compared with a cookie: readers who have not signed in
 * have no session for it. Whatever has a token in it is kept by nobody.
 */
public final class FormTokens implements CsrfTokenRequestHandler {

  private static final String COOKIE = "tierwatch-form";

  private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

  FormTokens() {}

  /** Whether the request comes from a browser that was given a form. */
  public static boolean hasForm(HttpServletRequest request) {
    return WebUtils.getCookie(request, COOKIE) != null;
  }

  static CookieCsrfTokenRepository cookie() {
    CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName(COOKIE);
    cookie.setCookieCustomizer(one -> one.sameSite("Strict"));
    return cookie;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    masked.handle(
        request,
        response,
        () -> {
          response.setHeader("Cache-Control", "no-store");
          return token.get();
        });
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    return masked.resolveCsrfTokenValue(request, token);
  }
}
