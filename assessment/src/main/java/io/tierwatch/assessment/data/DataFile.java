package io.tierwatch.assessment.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of blocks. A line that begins in the first column opens a block with its kind and its
 * name; indented lines are its fields, {@code key: value}; a line indented by six or more goes on
 * with the value before it. {@code #} begins a comment line.
 *
 * <pre>
 * standard S1
 *   section: 22 U.S.C. 7106(a)(1)
 *   text: prohibits severe forms of trafficking
 *       and punishes them
 * </pre>
 */
public final class DataFile {

  /** How far a line is indented that goes on with the value before it. */
  private static final int CONTINUATION = 6;

  private final String name;
  private final List<Block> blocks = new ArrayList<>();
  private int number;

  private DataFile(String name) {
    this.name = name;
  }

  /** Reads a resource that stands beside the class {@code base}. */
  public static List<Block> resource(Class<?> base, String name) {
    InputStream stream = base.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the resource " + name + " is not there");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads the blocks of a file; faults name the file and the line. */
  public static List<Block> read(String name, Reader reader) throws IOException {
    DataFile file = new DataFile(name);
    BufferedReader lines = new BufferedReader(reader);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      file.number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        file.accept(line);
      }
    }
    return List.copyOf(file.blocks);
  }

  private void accept(String line) {
    int indent = line.length() - line.stripLeading().length();
    String content = line.strip();
    if (indent == 0) {
      open(content);
    } else if (blocks.isEmpty()) {
      throw new DataException(name, number, "a field before the first block");
    } else if (indent >= CONTINUATION) {
      blocks.get(blocks.size() - 1).goOn(content, number);
    } else {
      field(content);
    }
  }

  private void open(String content) {
    String[] words = content.split("\\s+", 2);
    if (words.length < 2) {
      throw new DataException(name, number, "a block needs a kind and a name");
    }
    blocks.add(new Block(name, number, words[0], words[1]));
  }

  private void field(String content) {
    int colon = content.indexOf(':');
    if (colon <= 0) {
      throw new DataException(name, number, "no 'key: value' in '" + content + "'");
    }
    String key = content.substring(0, colon).strip();
    String value = content.substring(colon + 1).strip();
    blocks.get(blocks.size() - 1).add(new Field(name, number, key, value));
  }
}
