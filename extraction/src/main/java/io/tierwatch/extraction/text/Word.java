package io.tierwatch.extraction.text;

/**
 * A word that the lexicon or a rule knows, in lower case, one instance each.
 *
 * @param id a small number, unique in the vocabulary
 */
public record Word(String text, int id) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return text;
  }
}
