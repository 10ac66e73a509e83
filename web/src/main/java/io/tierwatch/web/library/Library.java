package io.tierwatch.web.library;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Readings;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.reader.UnreadableReportException;
import io.tierwatch.web.WebSettings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The dataset that the site shows. When the dataset of the settings gets a new state, by an upload
 * or by another process, that is shown from then on; where it does not exist, the sample edition.
 */
@Component
public final class Library {

  private static final long PAUSE = 1_000_000_000; // nanoseconds between looks at the folder

  private final WebSettings settings;
  private final @Nullable Path sample;
  private volatile Shelf shelf;
  private volatile long looked = System.nanoTime();
  private @Nullable Shelf retired;
  private int count;

  Library(WebSettings settings) {
    this.settings = settings;
    try {
      sample = exists() ? null : sampleDataset();
      shelf = open(sample == null ? settings.dataset() : sample);
    } catch (IOException | DatasetException | UnreadableReportException e) {
      throw new LibraryUnavailable(e);
    }
  }

  /** The state that is to be shown now. It stays readable for as long as a page takes. */
  public Shelf shelf() {
    if (isLookDue()) {
      look();
    }
    return shelf;
  }

  private boolean isLookDue() {
    return System.nanoTime() - looked > PAUSE;
  }

  /** One of those who come at the same time looks for all. */
  private synchronized void look() {
    if (isLookDue()) {
      refresh();
    }
  }

  /** Whether it is the sample edition that is shown. */
  public boolean showsSample() {
    return shelf.folder().equals(sample);
  }

  /** The folder of the dataset that reports are put into. */
  public Path folder() {
    return settings.dataset();
  }

  /** Looks for a new state of the dataset at once. */
  public synchronized void refresh() {
    try {
      boolean other = showsSample() ? exists() : shelf.dataset().outdated();
      if (other) {
        Shelf next = open(settings.dataset());
        // The one before last: nobody reads it any more.
        close(Optional.ofNullable(retired));
        retired = shelf;
        shelf = next;
      }
    } catch (DatasetException e) {
      // It is being replaced or was taken away: the last state that was whole stays.
      return;
    } finally {
      looked = System.nanoTime();
    }
  }

  private boolean exists() {
    return Files.exists(settings.dataset().resolve("current"));
  }

  private Shelf open(Path folder) throws DatasetException {
    return new Shelf(folder, ++count, Dataset.open(folder));
  }

  private Path sampleDataset() throws IOException, UnreadableReportException, DatasetException {
    Path folder = Files.createTempDirectory("tierwatch-sample");
    Input input = new Input.Sample();
    DatasetFilling filling = new DatasetFilling(settings.program());
    filling.add(new Readings().read(input, Optional.empty()), input);
    filling.write(folder);
    return folder;
  }

  private static void close(Optional<Shelf> shelf) throws DatasetException {
    if (shelf.isPresent()) {
      shelf.get().dataset().close();
    }
  }

  @PreDestroy
  synchronized void close() throws IOException {
    try {
      close(Optional.ofNullable(retired));
      shelf.dataset().close();
    } catch (DatasetException e) {
      throw new LibraryUnavailable(e);
    } finally {
      FileSystemUtils.deleteRecursively(sample);
    }
  }
}
