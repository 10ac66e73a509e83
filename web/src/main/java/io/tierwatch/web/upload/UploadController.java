package io.tierwatch.web.upload;

import io.tierwatch.model.Edition;
import io.tierwatch.web.WebSettings;
import io.tierwatch.web.library.NotOnShelf;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes reports and shows how far their reading is. */
@RestController
final class UploadController {

  private final Uploads uploads;
  private final WebSettings settings;
  private final DataSize largest;

  UploadController(
      Uploads uploads,
      WebSettings settings,
      @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
    this.uploads = uploads;
    this.settings = settings;
    this.largest = largest;
  }

  @GetMapping("/upload")
  UploadPage form(HttpServletRequest request) {
    return page(request, "");
  }

  @PostMapping("/upload")
  ResponseEntity<UploadPage> take(
      @RequestParam("report") MultipartFile file,
      @RequestParam(defaultValue = "") String edition,
      HttpServletRequest request) {
    String problem = problem(file, edition.strip());
    if (!problem.isEmpty()) {
      return ResponseEntity.badRequest().body(page(request, problem));
    }
    Optional<Integer> year =
        edition.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(edition.strip()));
    String id = uploads.take(file, year);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/upload/" + id))
        .build();
  }

  @GetMapping("/upload/{id}")
  ResponseEntity<UploadStatusPage> status(@PathVariable String id) {
    UploadStatusPage page =
        uploads
            .find(id)
            .map(UploadStatusPage::of)
            .orElseThrow(() -> new NotOnShelf("This reading is not remembered any more."));
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    // Where it is over, the site around it is another too: the whole page is loaded anew.
    return (page.over() ? answer.header("HX-Refresh", "true") : answer).body(page);
  }

  private static String problem(MultipartFile file, String edition) {
    if (file.isEmpty()) {
      return "No file was chosen, or it is empty.";
    }
    boolean year = edition.isEmpty() || edition.matches("2[01][0-9]{2}");
    int number = year && !edition.isEmpty() ? Integer.parseInt(edition) : Edition.FIRST;
    return number < Edition.FIRST || number > 2100 || !year
        ? "The edition is a year, from " + Edition.FIRST + " on."
        : "";
  }

  private UploadPage page(HttpServletRequest request, String problem) {
    boolean allowed = settings.isLocal() || request.getUserPrincipal() != null;
    return new UploadPage(
        allowed,
        settings.password().isPresent(),
        (int) largest.toMegabytes(),
        Uploads.TIME.toMinutes(),
        problem);
  }
}
