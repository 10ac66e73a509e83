package io.tierwatch.extraction.lexicon;

/**
 * A category of the lexicon, such as {@code victim}.
 *
 * @param id a small number, unique in the lexicon
 */
public record Category(String name, int id) {}
