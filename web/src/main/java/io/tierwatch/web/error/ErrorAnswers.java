package io.tierwatch.web.error;

import io.tierwatch.web.library.LibraryUnavailable;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.page.NoSuchChoice;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what a page throws into a page that says so, in the form that was asked for. */
@RestControllerAdvice
final class ErrorAnswers extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ResponseEntity<Object> notOnShelf(NotOnShelf missing, HttpServletRequest request) {
    return answer(new ErrorPage(404, String.valueOf(missing.getMessage())), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> noSuchChoice(NoSuchChoice asked, HttpServletRequest request) {
    return answer(new ErrorPage(400, String.valueOf(asked.getMessage())), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
    return answer(new ErrorPage(refused.status(), refused.sentence()), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(LibraryUnavailable failure, HttpServletRequest request) {
    logger.error(failure.getMessage());
    return answer(new ErrorPage(503, Sentences.of(503)), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(RuntimeException failure, HttpServletRequest request) {
    logger.error("a page failed: " + request.getRequestURI(), failure);
    return answer(new ErrorPage(500, Sentences.of(500)), request);
  }

  /** A part of a path that is of another kind than what the site has there names nothing. */
  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    boolean path =
        failure instanceof MethodArgumentTypeMismatchException argument
            && argument.getParameter().hasParameterAnnotation(PathVariable.class);
    return path
        ? handleExceptionInternal(failure, null, headers, HttpStatus.NOT_FOUND, request)
        : super.handleTypeMismatch(failure, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
    return answer(new ErrorPage(status.value(), Sentences.of(status.value())), asked);
  }

  private static ResponseEntity<Object> answer(ErrorPage page, HttpServletRequest request) {
    MediaType form = ErrorForm.of(request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT));
    return ResponseEntity.status(page.status())
        .contentType(form)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(page);
  }
}
