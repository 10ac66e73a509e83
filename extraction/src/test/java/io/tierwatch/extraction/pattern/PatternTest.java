package io.tierwatch.extraction.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.extraction.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  private static final PatternParser PARSER = new PatternParser(Passages.LANGUAGE.lexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "identify~ #number @victim; Police identified six victims; true",
        "identify~ #number @victim; Police identified at least six victims; true",
        "identify~ #number @victim; Police identified victims; false",
        "provide~ ... @victim; It provided food and shelter to two victims; true",
        "provide~ ..2 @victim; It provided food and shelter to two victims; false",
        "did !not convict; It did not convict anyone; false",
        "did ...!not convict; It did now and then convict; true",
        "did ...!not convict; It did not convict; false",
        "the? government; Government; true",
        "sufficiently_stringent; They were sufficiently stringent; true",
        "restitution|compensation; Courts ordered compensation; true",
      })
  void matches(String pattern, String text, boolean expected) {
    Match match = PARSER.parse(pattern).find(Passages.of(text));
    assertThat(match != null).isEqualTo(expected);
  }

  @Test
  void labelsSayWhereAnElementMatched() {
    Match match =
        PARSER
            .parse("identify~ n:#number @victim")
            .find(Passages.of("They identified six victims"));
    assertThat(match).isNotNull();
    assertThat(match.start("n")).isEqualTo(2);
    assertThat(match.end("n")).isEqualTo(3);
  }

  @Test
  void anUnknownCategoryIsAnError() {
    assertThatThrownBy(() -> PARSER.parse("@nonsense"))
        .hasMessageContaining("no lexicon file defines the category @nonsense");
  }

  @Test
  void manyGapsDoNotBlowUp() {
    String text = "they provided food ".repeat(400);
    Pattern pattern = PARSER.parse("provide~ ... food ... food ... food ... food ... victim~");
    assertThat(pattern.find(Passages.of(text))).isNull();
  }
}
