package io.tierwatch.web.sign;

import io.tierwatch.web.WebSettings;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which reviewers sign in. */
@RestController
final class SignInController {

  private final WebSettings settings;

  SignInController(WebSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/login")
  SignInPage login(@RequestParam Optional<String> failed, @RequestParam Optional<String> to) {
    String problem =
        failed
            .map(
                reason ->
                    switch (reason) {
                      case "wait" ->
                          "There were too many wrong passwords: wait half a minute or more, then"
                              + " try again.";
                      case "name" ->
                          "Give your name, in at most "
                              + SignIn.LONGEST
                              + " characters: it stands beside your reviews.";
                      default -> "That is not the password of this site.";
                    })
            .orElse("");
    return new SignInPage(
        settings.password().isPresent(), problem, SignInAnswers.pathOrReview(to.orElse(null)));
  }
}
