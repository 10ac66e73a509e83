package io.tierwatch.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.WebSettings;
import io.tierwatch.web.library.Libraries;
import io.tierwatch.web.library.Shelf;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {

  @TempDir Path folder;
  private final List<Path> made = new CopyOnWriteArrayList<>();
  private final CountDownLatch workbookMayEnd = new CountDownLatch(1);
  private final Downloads downloads = new Downloads(this::make);
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = Libraries.shelf(Libraries.of(WebSettings.local(folder.resolve("none"), 0, "tests")));
  }

  @AfterEach
  void close() throws Exception {
    workbookMayEnd.countDown();
    downloads.close();
  }

  private void make(Download download, Shelf of, Path file) throws java.io.IOException {
    if (download == Download.XLSX) {
      try {
        workbookMayEnd.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    made.add(file);
    Files.writeString(file, download.code() + " " + made.size());
  }

  private String get(Download download, String reviews) {
    try {
      return text(downloads.open(download, shelf, reviews));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(OpenFile file) throws Exception {
    try (InputStream in = file.getInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(file.contentLength()).isEqualTo(text.length());
      return text;
    }
  }

  @Test
  void aFileIsMadeOnceUntilSomebodyReviews() {
    assertThat(get(Download.CSV, "none")).isEqualTo("csv 1");
    assertThat(get(Download.CSV, "none")).isEqualTo("csv 1");
    assertThat(get(Download.CSV, "one")).isEqualTo("csv 2");
    assertThat(made).hasSize(2);
    assertThat(made.get(0)).doesNotExist();
    assertThat(made.get(1)).exists();
  }

  @Test
  void aFileIsSentWholeThoughANewerOneTookItsPlace() throws Exception {
    OpenFile old = downloads.open(Download.CSV, shelf, "none");
    assertThat(get(Download.CSV, "one")).isEqualTo("csv 2");
    assertThat(text(old)).isEqualTo("csv 1");
  }

  @Test
  void whoAsksForAnotherFormDoesNotWaitForTheOneThatIsMade() throws Exception {
    CompletableFuture<String> first = later(Download.XLSX);
    CompletableFuture<String> second = later(Download.XLSX);
    assertThat(later(Download.CSV).get(20, TimeUnit.SECONDS)).isEqualTo("csv 1");
    assertThat(first).isNotDone();
    workbookMayEnd.countDown();
    assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("xlsx 2");
    assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("xlsx 2");
  }

  private CompletableFuture<String> later(Download download) {
    CompletableFuture<String> text = new CompletableFuture<>();
    new Thread(() -> text.complete(get(download, "none"))).start();
    return text;
  }

  @Test
  void nothingStaysWhenTheSiteStops() throws Exception {
    get(Download.CSV, "none");
    downloads.close();
    assertThat(made.get(0).getParent()).doesNotExist();
  }
}
