package io.tierwatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The law of {@link SourceText}: whatever is cut from it points at exactly its words. */
class SourceTextTest {

  /**
   * A piece of an input.
   *
   * @param skipped what stands before it and is not taken
   */
  record Piece(String skipped, String words, boolean spaced) {}

  /**
   * An input, the text made of it, and for each character of the text its offset in the input, or
   * -1 for a space that the input does not have.
   */
  record Made(String input, SourceText text, List<Integer> offsets, List<Integer> lines) {

    static Made of(List<Piece> pieces) {
      StringBuilder input = new StringBuilder();
      SourceText.Builder builder = new SourceText.Builder();
      List<Integer> offsets = new ArrayList<>();
      List<Integer> lines = new ArrayList<>();
      int line = 1;
      for (Piece piece : pieces) {
        input.append(piece.skipped());
        if (piece.spaced() && !offsets.isEmpty()) {
          offsets.add(-1);
          lines.add(line - 1);
        }
        int start = input.length();
        for (int i = 0; i < piece.words().length(); i++) {
          offsets.add(start + i);
          lines.add(line);
        }
        input.append(piece.words()).append('\n');
        SourceRange range = SourceRange.of(line, start, start + piece.words().length());
        builder.append(piece.words(), range, piece.spaced());
        line++;
      }
      return new Made(input.toString(), builder.build(), offsets, lines);
    }

    /** The characters of the input in a stretch of the text. */
    String taken(int from, int to) {
      StringBuilder taken = new StringBuilder();
      for (int offset : offsets.subList(from, to)) {
        if (offset >= 0) {
          taken.append(input.charAt(offset));
        }
      }
      return taken.toString();
    }

    String at(List<SourceRange> ranges) {
      StringBuilder words = new StringBuilder();
      for (SourceRange range : ranges) {
        words.append(input, range.start(), range.end());
      }
      return words.toString();
    }
  }

  @Provide
  Arbitrary<Made> made() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("ab .-\u2019é\t").ofMinLength(1).ofMaxLength(6);
    Arbitrary<String> skipped = Arbitraries.strings().withChars("x ").ofMaxLength(3);
    return Combinators.combine(skipped, words, Arbitraries.of(true, false))
        .as(Piece::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(Made::of);
  }

  @Property
  void rangesPointAtExactlyTheWords(
      @ForAll("made") Made made,
      @ForAll @IntRange(max = 1000) int a,
      @ForAll @IntRange(max = 1000) int b) {
    int length = made.text().text().length();
    int from = Math.min(a % (length + 1), b % (length + 1));
    int to = Math.max(a % (length + 1), b % (length + 1));
    List<SourceRange> ranges = made.text().ranges(from, to);
    assertThat(made.at(ranges)).isEqualTo(made.taken(from, to));
    assertThat(ranges).allMatch(range -> range.start() < range.end());
  }

  @Property
  void aSliceIsTheWordsAndPointsAtThem(
      @ForAll("made") Made made,
      @ForAll @IntRange(max = 1000) int a,
      @ForAll @IntRange(max = 1000) int b) {
    int length = made.text().text().length();
    int from = Math.min(a % (length + 1), b % (length + 1));
    int to = Math.max(a % (length + 1), b % (length + 1));
    while (from < to && made.offsets().get(from) < 0) {
      from++;
    }
    while (from < to && made.offsets().get(to - 1) < 0) {
      to--;
    }
    if (from == to) {
      return;
    }
    SourceText slice = made.text().slice(from, to);
    assertThat(slice.text()).isEqualTo(made.text().text().substring(from, to));
    assertThat(made.at(slice.pieces())).isEqualTo(made.taken(from, to));
    assertThat(slice.firstLine()).isEqualTo(made.lines().get(from));
    assertThat(slice.lastLine()).isEqualTo(made.lines().get(to - 1));
  }

  @Property
  void everyCharacterKnowsItsLine(@ForAll("made") Made made) {
    for (int i = 0; i < made.lines().size(); i++) {
      assertThat(made.text().lineAt(i)).isEqualTo(made.lines().get(i));
    }
  }

  @Test
  void aSliceAddsNoSpaceWhereTheInputHasOne() {
    SourceText text =
        new SourceText.Builder()
            .append("at ", SourceRange.of(1, 0, 3), false)
            .append("last", SourceRange.of(2, 4, 8), false)
            .build();
    assertThat(text.slice(0, 7).text()).isEqualTo("at last");
  }

  @Test
  void wordsAndRangeMustBeOfOneLength() {
    SourceText.Builder builder = new SourceText.Builder();
    assertThatThrownBy(() -> builder.append("word", SourceRange.of(1, 0, 3), false))
        .hasMessageContaining("differ in length");
    assertThatThrownBy(builder::build).hasMessageContaining("no words");
  }
}
