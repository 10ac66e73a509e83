package io.tierwatch.extraction.pattern;

import io.tierwatch.extraction.lexicon.LexiconLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rules. A rule begins with {@code rule NAME} at the margin; its fields follow, indented,
 * as {@code key: value}, and a key may come more than once. {@code #} at the margin, or between
 * spaces, begins a comment.
 */
public final class RuleFile {

  private RuleFile() {}

  /** A field of a rule and the line where it stands. */
  public record Field(String key, String value, int line) {}

  /** A rule as written. */
  public record Entry(String file, String name, int line, List<Field> fields) {

    /** All values of a key, in order. */
    public List<String> all(String key) {
      return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).toList();
    }

    /** The one value of a key. */
    public String one(String key) {
      List<String> values = all(key);
      if (values.size() != 1) {
        throw error("needs one '" + key + ":', has " + values.size());
      }
      return values.get(0);
    }

    /** An error in this rule, which names file, line and rule. */
    public IllegalStateException error(String what) {
      return new IllegalStateException(file + ", line " + line + ", rule " + name + ": " + what);
    }
  }

  /** Reads the rules of a resource beside the class {@code base}. */
  public static List<Entry> read(Class<?> base, String file) {
    List<Entry> entries = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    int number = 0;
    for (String line : LexiconLoader.lines(base, file)) {
      number++;
      if (line.startsWith("rule ")) {
        fields = new ArrayList<>();
        entries.add(new Entry(file, line.substring(5).strip(), number, fields));
      } else if (!line.isBlank()) {
        fields.add(field(file, number, line, entries.isEmpty()));
      }
    }
    return List.copyOf(entries);
  }

  private static Field field(String file, int number, String line, boolean outside) {
    int colon = line.indexOf(':');
    if (outside || colon < 0 || !Character.isWhitespace(line.charAt(0))) {
      throw new IllegalStateException(
          file + ", line " + number + ": neither 'rule NAME' nor an indented 'key: value'");
    }
    return new Field(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), number);
  }
}
