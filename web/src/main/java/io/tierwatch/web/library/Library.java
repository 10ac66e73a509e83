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
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

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

  /** The state that the request of this thread shows: the same from its beginning to its end. */
  public Shelf shelf() {
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    Object taken = request.getAttribute(ShelfOfRequest.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (taken instanceof Shelf own) {
      return own;
    }
    throw new IllegalStateException("no state of the dataset was taken for this request");
  }

  /** The state that is to be shown now. It is open until the lease is closed. */
  Lease lease() {
    if (isLookDue()) {
      look();
    }
    while (true) {
      // None where another thread has just put the next state in its place.
      Optional<Lease> lease = shelf.lease();
      if (lease.isPresent()) {
        return lease.get();
      }
    }
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

  /** Whether a state is the sample edition. */
  public boolean isSample(Shelf one) {
    return one.folder().equals(sample);
  }

  /** The folder of the dataset that reports are put into. */
  public Path folder() {
    return settings.dataset();
  }

  /** Looks for a new state of the dataset at once. */
  public synchronized void refresh() {
    try {
      boolean other = isSample(shelf) ? exists() : shelf.dataset().outdated();
      if (other) {
        Shelf before = shelf;
        shelf = open(settings.dataset());
        before.retire();
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

  @PreDestroy
  synchronized void close() throws IOException {
    shelf.retire();
    FileSystemUtils.deleteRecursively(sample);
  }
}
