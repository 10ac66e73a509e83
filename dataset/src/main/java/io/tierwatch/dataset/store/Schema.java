package io.tierwatch.dataset.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a dataset, as the file {@code schema.txt} states them, and that of its reviews, as
 * {@code reviews.txt} does.
 */
public final class Schema {

  private static final String TABLES = "schema.txt";
  private static final String REVIEWS = "reviews.txt";

  private final List<Table> tables;

  private Schema(List<Table> tables) {
    this.tables = List.copyOf(tables);
  }

  /** The schema of this version of the program. */
  public static Schema standard() {
    return Standard.SCHEMA;
  }

  /** The table of reviews, which is in exports and in no dataset. */
  public static Table reviews() {
    return Standard.REVIEW_TABLE;
  }

  /** All tables, in order. */
  public List<Table> tables() {
    return tables;
  }

  /** The tables that hold facts. */
  public List<Table> ofFacts() {
    return tables.stream().filter(t -> t.factType().isPresent()).toList();
  }

  /** The table of this name, which is one of the schema's. */
  Table table(String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  /** The table that holds facts of this type, which is one of the exchange format's. */
  Table ofType(String type) {
    Optional<String> wanted = Optional.of(type);
    return tables.stream().filter(t -> t.factType().equals(wanted)).findFirst().orElseThrow();
  }

  /** Reads the tables of a text. */
  static Schema parse(List<String> lines) {
    Map<String, List<Column>> blocks = new LinkedHashMap<>();
    List<Column> block = new ArrayList<>();
    boolean inTable = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("=") || (line.startsWith("+") && !inTable)) {
        inTable = line.startsWith("=");
        block = new ArrayList<>();
        blocks.put(line, block);
      } else if (line.startsWith("+")) {
        block.addAll(blocks.getOrDefault(line, List.of()));
      } else {
        block.add(column(line, i + 1));
      }
    }
    return new Schema(tables(blocks));
  }

  private static List<Table> tables(Map<String, List<Column>> blocks) {
    List<Table> tables = new ArrayList<>();
    blocks.forEach(
        (head, columns) -> {
          if (head.startsWith("=")) {
            String[] parts = parts(head.substring(1), 0);
            Optional<String> type = parts[1].equals("-") ? Optional.empty() : Optional.of(parts[1]);
            tables.add(new Table(parts[0], type, parts[2], columns));
          }
        });
    return tables;
  }

  private static Column column(String line, int number) {
    boolean ordering = line.startsWith("*");
    String[] parts = parts(ordering ? line.substring(1) : line, number);
    ColumnKind kind = ColumnKind.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return new Column(parts[0], kind, ordering, parts[2]);
  }

  private static String[] parts(String line, int number) {
    String[] parts = line.strip().split(" \\| ", 3);
    if (parts.length != 3) {
      throw new IllegalStateException("line " + number + " of the schema has no three parts");
    }
    return parts;
  }

  /** Holds the schema from its first use on. */
  private static final class Standard {
    static final Schema SCHEMA = load(TABLES);
    static final Table REVIEW_TABLE = load(REVIEWS).tables().get(0);

    private static Schema load(String resource) {
      try (InputStream in = Schema.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException(resource + " is not in the program");
        }
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
