package io.tierwatch.web.sql;

import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.dataset.store.SqlResult;
import io.tierwatch.web.library.Library;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs a query that the reader wrote, within strict limits. */
@RestController
final class SqlController {

  private final Library library;
  private final QueryGate gate = new QueryGate();

  SqlController(Library library) {
    this.library = library;
  }

  @GetMapping("/sql")
  ResponseEntity<SqlPage> sql(@RequestParam(name = "q", defaultValue = "") String query) {
    if (query.isBlank()) {
      return ResponseEntity.ok(new SqlPage("", null, List.of(), List.of(), false));
    }
    try {
      SqlResult result = gate.run(() -> library.shelf().dataset().sql(query, SqlLimits.STRICT));
      return ResponseEntity.ok(
          new SqlPage(query, null, result.columns(), result.rows(), result.cut()));
    } catch (DatasetException e) {
      return refused(HttpStatus.BAD_REQUEST, query, sentence(e));
    } catch (QueryGate.Busy e) {
      return refused(HttpStatus.SERVICE_UNAVAILABLE, query, String.valueOf(e.getMessage()));
    }
  }

  private static ResponseEntity<SqlPage> refused(HttpStatus status, String query, String reason) {
    return ResponseEntity.status(status)
        .body(new SqlPage(query, reason, List.of(), List.of(), false));
  }

  private static String sentence(DatasetException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
  }
}
