package io.tierwatch.extraction;

/**
 * Something that a sentence mentions, told for a reader.
 *
 * @param kind what it is, such as {@code number}, {@code money} or {@code time}
 * @param words as they stand
 * @param reading what they were read as
 */
public record MentionNote(String kind, String words, String reading) {}
