package io.tierwatch.extraction.sentencing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.CourtSentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReaderTest {

  private static final SentenceReader READER = new SentenceReader(Passages.LANGUAGE);

  private static List<String> read(String sentence) {
    return READER.read(Passages.of(sentence)).stream().map(SentenceReaderTest::shortly).toList();
  }

  private static String shortly(CourtSentence s) {
    return s.kind().code() + " " + s.minMonths() + "-" + s.maxMonths() + " of " + s.persons();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court sentenced the trafficker to three years and two months' imprisonment. |"
            + " prison 38.0-38.0 of 1.0",
        "Courts issued sentences ranging from two to 15 years' imprisonment. |"
            + " prison 24.0-180.0 of null",
        "Courts sentenced two offenders to 15 and 18 months' imprisonment. |"
            + " prison 15.0-18.0 of 2.0",
        "Courts convicted five traffickers; these offenders received prison sentences that"
            + " ranged from two to six years. | prison 24.0-72.0 of 5.0",
        "Seven traffickers received suspended sentences. | suspended null-null of 7.0",
        "Courts sentenced 18 traffickers to between 18 months and 20 years in prison. |"
            + " prison 18.0-240.0 of 18.0",
        "Six of the 40 convicted traffickers received only a fine. |" + " fine null-null of 6.0",
        "Judges convicted six traffickers and sentenced them to life imprisonment. |"
            + " prison 999.0-999.0 of 6.0",
        "The court reduced the trafficker's sentence from nine to six years' imprisonment. |"
            + " prison 72.0-72.0 of 1.0",
        "The court sentenced a man and a woman to eight years' imprisonment. |"
            + " prison 96.0-96.0 of 2.0",
        "The trafficker received a 10-year prison sentence. | prison 120.0-120.0 of 1.0",
        "One trafficker received a suspended sentence of two years. | suspended 24.0-24.0 of 1.0",
        "Four traffickers were sentenced to community service. | other null-null of 4.0",
        "The court sentenced the uncle and aunt of a child victim to seven years' imprisonment. |"
            + " prison 84.0-84.0 of 2.0",
        "Courts suspended eight traffickers' jail sentences. | suspended null-null of 8.0",
        "The offender received probation for 15 months. | conditional 15.0-15.0 of 1.0",
      })
  void readsOneSentence(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Traffickers received sentences ranging from a fine of 900 euros to five years'"
            + " imprisonment. | fine null-null of null; prison null-60.0 of null",
        "Eight offenders received imprisonment between one and three years and a fine. |"
            + " prison 12.0-36.0 of 8.0; fine null-null of 8.0",
        "The court sentenced one trafficker to 15 years' imprisonment, two to 10 years'"
            + " imprisonment, and one to a fine. |"
            + " prison 180.0-180.0 of 1.0; prison 120.0-120.0 of 2.0; fine null-null of 1.0",
        "Of 19 convicted traffickers, 12 received suspended sentences, and seven received prison"
            + " sentences of one to three years. |"
            + " suspended null-null of 12.0; prison 12.0-36.0 of 7.0",
        "Three traffickers received imprisonment of one year or a fine of $500. |"
            + " prison 12.0-12.0 of null; fine null-null of null",
        "Four traffickers were sentenced to three to five years' imprisonment (11 sentenced to one"
            + " to six years in 2017). | prison 36.0-60.0 of 4.0; prison 12.0-72.0 of 11.0",
      })
  void readsWhoGotWhat(String text, String expected) {
    assertThat(read(text)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The law prescribed penalties of up to 10 years' imprisonment for trafficking.",
        "Courts did not sentence any traffickers to prison.",
        "The activist was sentenced to six months' imprisonment.",
        "Traffickers could be sentenced to up to 20 years' imprisonment.",
        "The shelter assisted 12 victims for up to two years.",
        "Some traffickers received only fines."
      })
  void readsNoSentence(String text) {
    assertThat(read(text)).isEmpty();
  }
}
