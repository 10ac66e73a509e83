package io.tierwatch.web.upload;

import org.jspecify.annotations.Nullable;

/** What a file is called by who sends it: a label for people, never a place on this machine. */
final class FileLabel {

  private static final int LONGEST = 100;
  private static final String NONE = "The file";

  private FileLabel() {}

  static String of(@Nullable String sent) {
    String name = sent == null ? "" : sent;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder label = new StringBuilder();
    name.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || " .,()_-+&'".indexOf(c) >= 0)
        .limit(LONGEST)
        .forEach(label::appendCodePoint);
    String clean = label.toString().strip();
    return clean.isEmpty() || clean.chars().allMatch(c -> c == '.') ? NONE : clean;
  }
}
