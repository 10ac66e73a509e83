package io.tierwatch.assessment.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A block of a data file: its kind, its name, and its fields in order. */
public final class Block {

  private final String file;
  private final int line;
  private final String kind;
  private final String name;
  private final List<Field> fields = new ArrayList<>();

  Block(String file, int line, String kind, String name) {
    this.file = file;
    this.line = line;
    this.kind = kind;
    this.name = name;
  }

  void add(Field field) {
    fields.add(field);
  }

  void goOn(String words, int number) {
    if (fields.isEmpty()) {
      throw new DataException(file, number, "a continuation before the first field");
    }
    Field last = fields.remove(fields.size() - 1);
    fields.add(new Field(file, last.line(), last.key(), last.value() + " " + words));
  }

  /** The kind, the first word of the block. */
  public String kind() {
    return kind;
  }

  /** The name, the rest of the block's first line. */
  public String name() {
    return name;
  }

  /** The fields, in order. */
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  /** The fields whose key is {@code key}. */
  public List<Field> all(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).toList();
  }

  /** The one field with this key; none, or a second one, is a fault. */
  public Field one(String key) {
    List<Field> found = all(key);
    if (found.size() != 1) {
      throw fault("needs one '" + key + "', has " + found.size());
    }
    return found.get(0);
  }

  /** The number in a field, or {@code otherwise} where the block has no such field. */
  public int number(String key, int otherwise) {
    return all(key).isEmpty() ? otherwise : one(key).number();
  }

  /** Checks that the block is of this kind and has no other keys than these. */
  public Block expect(String expected, Set<String> keys) {
    if (!kind.equals(expected)) {
      throw fault("a '" + kind + "' where a '" + expected + "' should stand");
    }
    for (Field field : fields) {
      String key = field.key().split("\\s", 2)[0];
      if (!keys.contains(key)) {
        throw field.fault("unknown field '" + field.key() + "'");
      }
    }
    return this;
  }

  /** A fault in this block. */
  public DataException fault(String message) {
    return new DataException(file, line, kind + " " + name + " " + message);
  }
}
