package io.tierwatch.web.data;

import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.web.library.Library;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Reviews;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The dataset, its dictionary, and files of it. */
@RestController
final class DataController {

  private final Library library;
  private final DataPages pages;
  private final Downloads downloads;
  private final Reviews reviews;

  DataController(Library library, DataPages pages, Downloads downloads, Reviews reviews) {
    this.library = library;
    this.pages = pages;
    this.downloads = downloads;
    this.reviews = reviews;
  }

  @GetMapping("/data")
  DataPage data() {
    return pages.of(library.shelf());
  }

  @GetMapping("/data/dictionary")
  DictionaryPage dictionary() {
    return DictionaryPage.standard();
  }

  @GetMapping("/data/download/{format}")
  ResponseEntity<Resource> download(@PathVariable String format)
      throws IOException, DatasetException {
    Download download =
        Download.of(format)
            .orElseThrow(() -> new NotOnShelf("The dataset is not offered in that form."));
    ContentDisposition name = ContentDisposition.attachment().filename(download.fileName()).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(download.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(downloads.open(download, library.shelf(), reviews.stamp()));
  }
}
