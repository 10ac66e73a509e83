package io.tierwatch.web.upload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tierwatch.web.WebSettings;
import io.tierwatch.web.error.Refused;
import io.tierwatch.web.library.Library;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** The reports that were sent: one is read at a time, a few wait, the last ones are remembered. */
@Component
final class Uploads {

  /** How long a reading may take. */
  static final Duration TIME = Duration.ofMinutes(5);

  private static final int WAITING = 3;
  private static final int REMEMBERED = 100;
  private static final int LAST_WAIT = 10;
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final Library library;
  private final WebSettings settings;
  private final Cache<String, Upload> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final ThreadPoolExecutor reader =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
  private volatile @Nullable Process running;

  Uploads(Library library, WebSettings settings) {
    this.library = library;
    this.settings = settings;
  }

  Optional<Upload.Now> find(String id) {
    return Optional.ofNullable(known.getIfPresent(id)).map(Upload::now);
  }

  /** Takes a file up; gives the name by which its reading is found. */
  String take(MultipartFile file, Optional<Integer> edition) {
    Upload upload =
        new Upload(UUID.randomUUID().toString(), FileLabel.of(file.getOriginalFilename()));
    Path folder = null;
    try {
      folder = Files.createTempDirectory("tierwatch-upload");
      Path kept = folder.resolve("report");
      file.transferTo(kept);
      reader.execute(new Reading(upload, folder, arguments(kept, upload.now().label(), edition)));
    } catch (IOException e) {
      remove(folder);
      LOG.error("an upload cannot be kept: {}", e.getMessage());
      throw new Refused(503, "There is no room for the file just now: try again later.");
    } catch (RejectedExecutionException e) {
      remove(folder);
      throw new Refused(503, "Several reports are waiting to be read: try again in a few minutes.");
    }
    known.put(upload.now().id(), upload);
    return upload.now().id();
  }

  private List<String> arguments(Path file, String label, Optional<Integer> edition) {
    return List.of(
        file.toString(),
        label,
        edition.map(String::valueOf).orElse("-"),
        library.folder().toString(),
        settings.program());
  }

  /** A reading that waits for its turn or has it, and the folder that is only for it. */
  private final class Reading implements Runnable {

    private final Upload upload;
    private final Path folder;
    private final List<String> arguments;

    Reading(Upload upload, Path folder, List<String> arguments) {
      this.upload = upload;
      this.folder = folder;
      this.arguments = arguments;
    }

    @Override
    public void run() {
      try {
        read();
      } catch (IOException | RuntimeException e) {
        LOG.error("an upload cannot be read", e);
        upload.refuse(upload.now().label() + " could not be read.");
      } finally {
        remove(folder);
      }
    }

    private void read() throws IOException {
      ReadingRun run = new ReadingRun(upload, TIME);
      Process process = run.start(folder, arguments);
      running = process;
      if (reader.isShutdown()) {
        process.destroyForcibly();
      }
      run.follow(process);
      running = null;
      library.refresh();
      upload.finish();
    }
  }

  private static void remove(@Nullable Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      LOG.error("what was uploaded cannot be removed: {}", e.getMessage());
    }
  }

  /** Ends what is being read, and forgets what waits; nothing of either stays on the disk. */
  @PreDestroy
  void close() throws InterruptedException {
    for (Runnable waiting : reader.shutdownNow()) {
      if (waiting instanceof Reading reading) {
        remove(reading.folder);
      }
    }
    Process process = running;
    if (process != null) {
      process.destroyForcibly();
    }
    if (!reader.awaitTermination(LAST_WAIT, TimeUnit.SECONDS)) {
      LOG.error("a reading does not end");
    }
  }
}
