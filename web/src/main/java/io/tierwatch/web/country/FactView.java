package io.tierwatch.web.country;

/**
 * A fact in a phrase.
 *
 * @param number its place among the facts of the country and edition, which its address ends with
 * @param type its type in the exchange format
 * @param line the line that states it
 */
public record FactView(int number, String type, String phrase, int line) {}
