package io.tierwatch.extraction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Finding;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FindingReaderTest {

  private static final FindingReader READER = new FindingReader(Passages.LANGUAGE);

  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/tierwatch/extraction/finding/wordings.txt",
      delimiter = '|',
      quoteCharacter = '\u0000')
  void readsTheWordingsOfManyEditions(String section, String question, String answer, String text) {
    Optional<Answer> read =
        answer(
            Question.valueOf(question.toUpperCase(Locale.ROOT)),
            SectionName.valueOf(section.toUpperCase(Locale.ROOT)),
            text.split(" // "));
    assertThat(read).map(Answer::code).contains(answer);
  }

  @Test
  void aDeficiencyInTheNextSentenceMakesAYesPartial() {
    assertThat(
            answer(
                Question.IDENTIFICATION_PROCEDURES,
                SectionName.PROTECTION,
                "The government maintained written procedures to identify victims.",
                "However, officials did not consistently follow these procedures."))
        .contains(Answer.PARTIAL);
  }

  @Test
  void aHeavierStatementWins() {
    assertThat(
            answer(
                Question.VICTIMS_PENALIZED,
                SectionName.PROTECTION,
                "There were no reports that authorities penalized victims for unlawful acts.",
                "Some victims may have remained unidentified in the law enforcement system."))
        .contains(Answer.POSSIBLE);
  }

  @Test
  void yesForOneCrimeAndNoForAnotherIsPartly() {
    assertThat(
            answer(
                Question.PENALTIES_STRINGENT,
                SectionName.PROSECUTION,
                "The penalties for sex trafficking were sufficiently stringent.",
                "The penalties for forced labor were not sufficiently stringent."))
        .contains(Answer.PARTLY);
  }

  @Test
  void aRecommendationIsNoEvidence() {
    assertThat(
            answer(
                Question.HOTLINE,
                SectionName.RECOMMENDATIONS,
                "Establish and operate a hotline for victims."))
        .isEmpty();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The government",
            "did not",
            "provide",
            "shelter",
            "to victims",
            "identify",
            "no",
            "criminalized",
            "sex trafficking",
            "and",
            "labor trafficking",
            "some forms of",
            ";",
            "procedures",
            "restitution",
            "national action plan",
            "2017-2019",
            "hotline",
            "officials",
            "complicit",
            "penalized",
            "demand for commercial sex",
            "training",
            "diplomats",
            "not",
            "commensurate with",
            "sufficiently stringent",
            "witness",
            "database",
            "$",
            "…",
            "\u00e9");
    Arbitrary<String> sentences =
        words.list().ofMinSize(1).ofMaxSize(40).map(parts -> String.join(" ", parts));
    Arbitrary<String> noise = Arbitraries.strings().ofMinLength(1).ofMaxLength(60);
    return Arbitraries.oneOf(sentences, noise).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 300)
  void anyTextHasAtMostOneAnswerToAQuestionAndEachQuoteStandsInIt(
      @ForAll("texts") List<String> texts, @ForAll SectionName section) {
    List<Fact> facts = read(section, texts);
    assertThat(facts).extracting(f -> ((Finding) f).question()).doesNotHaveDuplicates();
    assertThat(facts)
        .allSatisfy(
            f -> {
              assertThat(texts).contains(f.evidence().sentence());
              assertThat(f.evidence().sentence()).contains(f.evidence().quote());
              assertThat(f.evidence().quote()).isNotBlank();
            });
  }

  private static Optional<Answer> answer(
      Question question, SectionName section, String... sentences) {
    return read(section, List.of(sentences)).stream()
        .map(Finding.class::cast)
        .filter(f -> f.question() == question)
        .map(Finding::answer)
        .findFirst();
  }

  private static List<Fact> read(SectionName name, List<String> sentences) {
    List<Passage> passages = new ArrayList<>();
    for (String sentence : sentences) {
      passages.add(Passages.of(name, sentence));
    }
    Section section = new Section(name, Optional.empty(), 1, 1, List.of(), List.of());
    Narrative narrative =
        new Narrative(
            Passages.COUNTRY,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(section),
            List.of());
    return READER.read(new NarrativeText(narrative, Passages.EDITION, passages));
  }
}
