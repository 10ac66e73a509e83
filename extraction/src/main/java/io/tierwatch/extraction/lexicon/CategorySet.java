package io.tierwatch.extraction.lexicon;

import java.util.Collection;

/**
 * Categories that a reader asks for together: one look tells of most tokens that none of them
 * begins there.
 */
public final class CategorySet {

  private final long bits;

  /** The set of these categories. */
  public CategorySet(Collection<Category> categories) {
    long all = 0;
    for (Category category : categories) {
      all |= 1L << category.id();
    }
    bits = all;
  }

  /** A bit for each category, shared by categories 64 apart. */
  long bits() {
    return bits;
  }
}
