package io.tierwatch.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown where an address was refused before any page had it. */
@RestController
final class Errors implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<ErrorPage> error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return ResponseEntity.status(status)
        .contentType(ErrorForm.of(String.valueOf(path), accept))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new ErrorPage(status, Sentences.of(status)));
  }
}
