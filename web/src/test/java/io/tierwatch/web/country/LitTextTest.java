package io.tierwatch.web.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import io.tierwatch.web.country.LitText.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class LitTextTest {

  private static final Country COUNTRY = Countries.standard().byCode("XAA").orElseThrow();

  /** Two lines, joined by a space that the input does not have. */
  private static final SourceText TEXT =
      new SourceText.Builder()
          .append("courts convicted", SourceRange.of(1, 100, 116), false)
          .append("nine traffickers", SourceRange.of(2, 117, 133), true)
          .build();

  private static Fact fact(int from, int to) {
    Evidence evidence =
        Evidence.of(COUNTRY, new Edition(2019), TEXT, from, to, from, "a rule of this test");
    return new Finding(evidence, Question.HOTLINE, Answer.YES);
  }

  private static List<Piece> pieces(Fact... facts) {
    return new LitText(new NumberedFacts(List.of(facts))).pieces(TEXT);
  }

  @Test
  void textWithoutFactsIsOnePiece() {
    assertThat(pieces()).containsExactly(new Piece(TEXT.text(), List.of(), List.of()));
  }

  @Test
  void wordsOverTwoLinesAreOnePiece() {
    assertThat(pieces(fact(7, 21)))
        .containsExactly(
            new Piece("courts ", List.of(), List.of()),
            new Piece("convicted nine", List.of(1), List.of(1)),
            new Piece(" traffickers", List.of(), List.of()));
  }

  @Test
  void wordsOfTwoFactsBelongToBoth() {
    assertThat(pieces(fact(0, 21), fact(17, 33)))
        .containsExactly(
            new Piece("courts convicted ", List.of(1), List.of(1)),
            new Piece("nine", List.of(1, 2), List.of(2)),
            new Piece(" traffickers", List.of(2), List.of()));
  }
}
