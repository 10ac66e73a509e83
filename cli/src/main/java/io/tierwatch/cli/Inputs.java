package io.tierwatch.cli;

import io.tierwatch.briefing.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words of a command line name: files, the text files of a folder, or '-'. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";
  private static final String SAMPLE_NOTE =
      "no FILE given: this is the sample edition, about countries that do not exist.";

  private static final List<String> ENDINGS = List.of(".txt", ".pdf", ".html", ".htm");

  private final Console console;

  Inputs(Console console) {
    this.console = console;
  }

  /** The inputs that these words name; the sample where there are none. */
  List<Input> of(List<String> words) throws Refusal {
    if (words.isEmpty()) {
      return List.of(one(null));
    }
    List<Input> inputs = new ArrayList<>();
    for (String word : words) {
      Path path = path(word);
      if (!word.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
        inputs.addAll(reportFiles(path));
      } else {
        inputs.add(one(word));
      }
    }
    return inputs;
  }

  /** The input that this word names; the sample where there is no word. */
  Input one(@Nullable String word) throws Refusal {
    if (word == null) {
      console.say(SAMPLE_NOTE);
      return new Input.Sample();
    }
    if (word.equals(STANDARD_INPUT)) {
      return new Input.OfStream(console.in());
    }
    return new Input.OfFile(path(word));
  }

  /** Whether a word is the name of a file that there is. */
  static boolean isFile(String word) {
    try {
      return Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path path(String word) throws Refusal {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw Refusal.ofInput("no file can have the name '" + word + "'.");
    }
  }

  private static List<Input> reportFiles(Path folder) throws Refusal {
    List<Input> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(Inputs::isReportFile).sorted().map(Input.OfFile::new).forEach(files::add);
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.ofInput(folder + " cannot be read: check that you may read it.");
    }
    if (files.isEmpty()) {
      throw Refusal.ofInput(folder + " has no reports (*.txt, *.pdf, *.html) in it.");
    }
    return files;
  }

  private static boolean isReportFile(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String folded = name.toLowerCase(Locale.ROOT);
    boolean named = ENDINGS.stream().anyMatch(folded::endsWith) && !name.startsWith(".");
    return named && Files.isRegularFile(path);
  }
}
