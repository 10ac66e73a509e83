package io.tierwatch.extraction.lexicon;

import io.tierwatch.extraction.text.Tokens;
import java.util.Arrays;

/** Where phrases of which category begin in a text, found in one pass: the longest of each. */
public final class CategoryHits {

  private final int[] first;

  /** By token a bit for each category that begins there, shared by categories 64 apart. */
  private final long[] masks;

  /** A bit for each category that begins anywhere in the text. */
  private final long[] anywhere;

  private int[] next = new int[32];
  private int[] category = new int[32];
  private int[] end = new int[32];
  private int size;

  CategoryHits(Tokens tokens, int categories) {
    first = new int[tokens.size() + 1];
    masks = new long[tokens.size() + 1];
    anywhere = new long[(categories >> 6) + 1];
    Arrays.fill(first, -1);
  }

  void add(int at, int categoryId, int to) {
    int known = hit(at, categoryId);
    if (known >= 0) {
      end[known] = Math.max(end[known], to);
      return;
    }
    if (size == next.length) {
      next = Arrays.copyOf(next, size * 2);
      category = Arrays.copyOf(category, size * 2);
      end = Arrays.copyOf(end, size * 2);
    }
    next[size] = first[at];
    category[size] = categoryId;
    end[size] = to;
    masks[at] |= 1L << categoryId;
    anywhere[categoryId >> 6] |= 1L << categoryId;
    first[at] = size++;
  }

  private int hit(int at, int categoryId) {
    if ((masks[at] & 1L << categoryId) == 0) {
      return -1;
    }
    for (int hit = first[at]; hit >= 0; hit = next[hit]) {
      if (category[hit] == categoryId) {
        return hit;
      }
    }
    return -1;
  }

  /** The token behind the phrase of this category that begins at token {@code at}, or -1. */
  public int end(int at, Category wanted) {
    if (at < 0 || at >= first.length) {
      return -1;
    }
    int hit = hit(at, wanted.id());
    return hit < 0 ? -1 : end[hit];
  }

  /** Whether a phrase of this category begins at token {@code at}. */
  public boolean has(int at, Category wanted) {
    return end(at, wanted) >= 0;
  }

  /** Whether one of these categories may begin at token {@code at}; false is certain. */
  public boolean mayBegin(int at, CategorySet wanted) {
    return at >= 0 && at < masks.length && (masks[at] & wanted.bits()) != 0;
  }

  /** Whether a phrase of this category begins anywhere in the text. */
  public boolean hasAnywhere(Category wanted) {
    int slot = wanted.id() >> 6;
    return slot < anywhere.length && (anywhere[slot] & 1L << wanted.id()) != 0;
  }

  /**
   * A phrase that begins at token {@code at}, or -1; {@link #next} leads to the others there. For
   * readers that ask of many categories at once.
   */
  public int first(int at) {
    return at < 0 || at >= first.length ? -1 : first[at];
  }

  /** Another phrase that begins at the same token, or -1. */
  public int next(int hit) {
    return next[hit];
  }

  /** The {@link Category#id() number} of a phrase's category. */
  public int categoryOf(int hit) {
    return category[hit];
  }

  /** The token behind a phrase. */
  public int endOf(int hit) {
    return end[hit];
  }

  /** The first token from {@code from} to before {@code to} where the category begins, or -1. */
  public int find(int from, int to, Category wanted) {
    if (!hasAnywhere(wanted)) {
      return -1;
    }
    int end = Math.min(to, first.length);
    for (int i = Math.max(0, from); i < end; i++) {
      if (has(i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The last token from {@code from} to before {@code to} where the category begins, or -1. */
  public int findLast(int from, int to, Category wanted) {
    if (!hasAnywhere(wanted)) {
      return -1;
    }
    for (int i = Math.min(to, first.length) - 1; i >= Math.max(0, from); i--) {
      if (has(i, wanted)) {
        return i;
      }
    }
    return -1;
  }
}
