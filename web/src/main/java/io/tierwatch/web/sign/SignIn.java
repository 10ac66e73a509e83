package io.tierwatch.web.sign;

import io.tierwatch.web.WebSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in who knows the password, under the name that they give. */
@Component
final class SignIn implements AuthenticationProvider {

  /** The longest name. */
  static final int LONGEST = 60;

  private static final int LONGEST_PASSWORD = 500;

  private final PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Optional<String> encoded;
  private final Attempts attempts;

  SignIn(WebSettings settings, Attempts attempts) {
    this.encoded = settings.password().map(encoder::encode);
    this.attempts = attempts;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String from = from(given);
    if (!attempts.mayTry(from)) {
      throw new LockedException("too many attempts");
    }
    String expected = encoded.orElseThrow(() -> new DisabledException("no password is set"));
    String password = String.valueOf(given.getCredentials());
    String name = given.getName().strip().replaceAll("\\s+", " ");
    if (password.length() > LONGEST_PASSWORD || !encoder.matches(password, expected)) {
      attempts.failed(from);
      throw new BadCredentialsException("wrong password");
    }
    attempts.succeeded(from);
    if (!isName(name)) {
      throw new DisabledException("no name");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        name, null, AuthorityUtils.createAuthorityList(List.of("ROLE_REVIEWER")));
  }

  /** Whether a name can stand beside a review. */
  static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && name.codePoints()
            .noneMatch(
                c ->
                    Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
  }

  private static String from(Authentication given) {
    return given.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
