package io.tierwatch.web.printed;

import io.tierwatch.model.Edition;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.Shelf;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages that a country's narrative is printed on. */
@RestController
final class PrintedSheetController {

  private final Library library;
  private final PrintedSheets sheets;

  PrintedSheetController(Library library, PrintedSheets sheets) {
    this.library = library;
    this.sheets = sheets;
  }

  @GetMapping("/editions/{year}/countries/{code}/pages/{number}")
  PrintedSheet sheet(
      @PathVariable int year,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam Optional<Integer> fact) {
    Shelf shelf = library.shelf();
    Edition edition = shelf.edition(year);
    return sheets.of(shelf, edition, shelf.country(code, edition), number, fact);
  }
}
