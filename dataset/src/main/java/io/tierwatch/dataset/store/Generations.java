package io.tierwatch.dataset.store;

import io.tierwatch.dataset.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a dataset: generations, each a folder that holds all of it and is never changed
 * once it is whole, and a small file that names the one that counts. Putting another name into that
 * file is one step, so whoever is killed when, the old dataset is there or the new.
 */
final class Generations {

  private static final String POINTER = "current";
  private static final String LOCK = "lock";
  private static final String PREFIX = "generation-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9]{1,9}");

  private final Path folder;

  Generations(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** The generation that counts, or empty when there is none yet. */
  Optional<Path> current() throws IOException, DatasetException {
    String name;
    try {
      name = Files.readString(folder.resolve(POINTER), StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw damaged("its file '" + POINTER + "' cannot be read", e);
    }
    // The name comes from a file: it must not lead out of the folder.
    if (!NAME.matcher(name).matches() || !Files.isDirectory(folder.resolve(name))) {
      throw damaged("its file '" + POINTER + "' names no generation in it", null);
    }
    return Optional.of(folder.resolve(name));
  }

  DatasetException damaged(String why, @Nullable Throwable cause) {
    String message =
        "the dataset " + folder + " is damaged (" + why + "): remove it and read the reports again";
    return cause == null
        ? new DatasetException(message + ".")
        : new DatasetException(message + ".", cause);
  }

  /** What fills a new generation. */
  interface Filling {
    /** Writes all files of the new generation, which replaces the old one. */
    void fill(Optional<Path> old, Path fresh) throws IOException, DatasetException;
  }

  /** Makes the next generation the one that counts. One process at a time does. */
  void advance(Filling filling) throws IOException, DatasetException {
    Files.createDirectories(folder);
    try (FileChannel channel = lockFile()) {
      lock(channel);
      Optional<Path> old = current();
      // What a killed process left half written.
      removeAllBut(old);
      Path fresh = folder.resolve(PREFIX + (old.map(Generations::number).orElse(0) + 1));
      Files.createDirectory(fresh);
      try {
        filling.fill(old, fresh);
        AtomicFile.write(folder.resolve(POINTER), out -> out.write(fresh.getFileName() + "\n"));
      } catch (IOException | DatasetException | RuntimeException e) {
        remove(fresh);
        throw e;
      }
      removeAllBut(Optional.of(fresh));
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Waits until no other process writes; the lock goes with the channel, or with the process. */
  private void lock(FileChannel channel) throws IOException, DatasetException {
    try {
      if (!channel.lock().isValid()) {
        throw new DatasetException("the dataset " + folder + " cannot be locked.");
      }
    } catch (OverlappingFileLockException e) {
      throw new DatasetException("the dataset " + folder + " is being written already.", e);
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString().substring(PREFIX.length()));
  }

  private void removeAllBut(Optional<Path> kept) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        boolean generation = NAME.matcher(name).matches() && !entry.equals(kept.orElse(null));
        if (generation || name.startsWith("." + POINTER)) {
          remove(entry);
        }
      }
    }
  }

  /** Removes what it can: where somebody still reads an old generation, the next write will. */
  private static void remove(Path path) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(path)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : paths) {
      try {
        Files.deleteIfExists(one);
      } catch (IOException e) {
        return;
      }
    }
  }
}
