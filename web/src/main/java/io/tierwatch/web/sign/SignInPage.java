package io.tierwatch.web.sign;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.List;

/**
 * Where reviewers sign in.
 *
 * @param reviewing whether the site has a password at all
 * @param problem why signing in failed; empty where it did not
 * @param to the path to go on to
 */
record SignInPage(boolean reviewing, String problem, String to) implements Page {

  @Override
  public String template() {
    return "sign/login";
  }

  @Override
  public String title() {
    return "Sign in";
  }

  @Override
  public Table table() {
    return Table.of("reviewing").with(List.of(reviewing));
  }
}
