package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeamJudgeTest {

  private final SeamJudge judge =
      new SeamJudge(new Vocabulary(LineSplitter.split("There were no other towns, men slept.")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The state began to open more | more shelters for men.",
        "However, courts did not | the new law let victims stay.",
        "Guards helped 40 children, which | including boys from mines.",
        "Police charged 21 of | six men in the north.",
        "It took the | of these men home.",
        "The case ended. | and went on for years."
      })
  void knowsATearAtAnyBreak(String left, String right) {
    assertThat(judge.tear(left, right, false)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The terms were stringent and, | prescribed for other crimes, hard.",
        "It held two courses, | on signs of forced work.",
        "The victims were 20 Marlandian men | organization, the ministry ran homes.",
        "It did not charge any complicit | facilitating the sale of girls."
      })
  void knowsATearThatIsLikelyOnlyWhereAColumnBegins(String left, String right) {
    assertThat(judge.tear(left, right, true)).isPresent();
    assertThat(judge.tear(left, right, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The government of the | northern isles paid.",
        "Police did not | charge a man.",
        "It found five of | 12 men.",
        "Courts heard cases in 2018 of | two men.",
        "It paid for homes, food, and | clothes.",
        "Those | are the rules.",
        "The state paid the guards of the U.S. | embassy.",
        "The men who | came were sent home.",
        "It said that | that man had left.",
        "The terms were stringent and, | with regard to mines, hard.",
        "It ended. | Courts closed.",
        "The sum was | 17 million.",
        "Victims came from the coast, | on average five a day."
      })
  void letsWordsGoOnThatMay(String left, String right) {
    assertThat(judge.tear(left, right, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Villagers knew of the danger of | factories. Others fled."})
  void aLoneWordIsNoTearInAShortText(String left, String right) {
    assertThat(judge.tear(left, right, true)).isEmpty();
    String filler = "word ".repeat(20_001);
    SeamJudge wide = new SeamJudge(new Vocabulary(LineSplitter.split(filler)));
    assertThat(wide.tear(left, right, true)).isPresent();
    SeamJudge knowing =
        new SeamJudge(new Vocabulary(LineSplitter.split(filler + " kind of factories")));
    assertThat(knowing.tear(left, right, true)).isEmpty();
  }
}
