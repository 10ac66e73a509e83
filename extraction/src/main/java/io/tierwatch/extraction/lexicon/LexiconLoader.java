package io.tierwatch.extraction.lexicon;

import io.tierwatch.extraction.text.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lexicon files. A line that begins with {@code @} names a category; the indented lines that
 * follow are its phrases, several to a line where they are parted by {@code ;}. {@code #} begins a
 * comment. See {@link PhraseExpander} for what a phrase may hold.
 */
public final class LexiconLoader {

  private LexiconLoader() {}

  /** Reads the files, named as resources beside the class {@code base}. */
  public static Lexicon load(Vocabulary vocabulary, Class<?> base, List<String> files) {
    Inflection inflection = new Inflection(irregularForms(base));
    Lexicon lexicon = new Lexicon(vocabulary, new PhraseExpander(inflection));
    for (String file : files) {
      read(lexicon, base, file);
    }
    return lexicon;
  }

  private static void read(Lexicon lexicon, Class<?> base, String file) {
    String category = "";
    int number = 0;
    for (String line : lines(base, file)) {
      number++;
      String content = line.strip();
      if (content.isEmpty()) {
        continue;
      }
      try {
        if (content.startsWith("@")) {
          category = content.substring(1);
        } else if (category.isEmpty()) {
          throw new IllegalArgumentException("a phrase before the first category");
        } else {
          for (String phrase : content.split(";")) {
            lexicon.add(category, phrase);
          }
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(file + ", line " + number + ": " + e.getMessage(), e);
      }
    }
  }

  private static Map<String, List<String>> irregularForms(Class<?> base) {
    Map<String, List<String>> forms = new HashMap<>();
    for (String line : lines(base, "lexicon/irregular.txt")) {
      if (!line.isBlank()) {
        List<String> words = new ArrayList<>(List.of(line.strip().split("\\s+")));
        forms.put(words.remove(0), List.copyOf(words));
      }
    }
    return forms;
  }

  /** The lines of a resource, without comments. */
  public static List<String> lines(Class<?> base, String file) {
    InputStream stream = base.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the resource " + file + " is not there");
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.startsWith("#") ? 0 : line.indexOf(" # ");
        lines.add(comment < 0 ? line : line.substring(0, comment));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return lines;
  }
}
