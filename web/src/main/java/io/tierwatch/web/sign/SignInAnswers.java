package io.tierwatch.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where a browser goes on to after somebody tried to sign in. */
@Component
final class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/_.?=&%+#-]*");

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication reviewer)
      throws IOException {
    response.sendRedirect(pathOrReview(request.getParameter("to")));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String reason =
        why instanceof LockedException
            ? "wait"
            : why instanceof DisabledException ? "name" : "password";
    String to = pathOrReview(request.getParameter("to"));
    response.sendRedirect(
        "/login?failed=" + reason + "&to=" + UriUtils.encode(to, StandardCharsets.UTF_8));
  }

  /** A path of this site, never an address elsewhere. */
  static String pathOrReview(@Nullable String to) {
    return to != null && PATH.matcher(to).matches() && !to.startsWith("//") ? to : "/review";
  }
}
