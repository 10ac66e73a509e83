package io.tierwatch.assessment.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.assessment.Sample;
import io.tierwatch.assessment.data.DataFile;
import io.tierwatch.model.fact.Answer;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Metric;
import io.tierwatch.model.fact.Question;
import io.tierwatch.model.fact.Unit;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationReaderTest {

  private static final RecommendationReader READER = RecommendationReader.load();

  private static Understood understand(String text) {
    return READER.of(Sample.of(2019).recommendation(text).facts()).get(0);
  }

  private static List<Ask> asks(String text) {
    return READER.asks(understand(text).recommendation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Step up the identification of victims among seasonal workers.;        identification
          Teach the border guards of the delta: train them in screening.;       identification training
          Refer every victim to a shelter.;                                     referral shelter
          Prosecute and convict traffickers and give them prison terms.;        law_enforcement sentencing
          Hold complicit mayors to account.;                                    complicity
          Bring the definition of trafficking in line with the protocol.;       definition
          Prescribe penalties that are sufficiently stringent.;                 penalties
          End the choice of fines in lieu of imprisonment.;                     fines_in_lieu
          Build accommodation for male victims.;                                shelter male_foreign
          Grant legal alternatives to deportation.;                             alternatives
          Order restitution in every case.;                                     restitution
          Cease to detain and deport trafficking victims.;                      penalization
          Pay for the protection of witnesses.;                                 witness
          Ban recruitment fees.;                                                recruitment
          Let workers change employers, and fund inspections.;                  labor funding
          Convene the committee against trafficking.;                           coordination
          Adopt a national action plan.;                                        plan
          Keep data on cases.;                                                  data
          Run awareness campaigns in the villages.;                             awareness
          Lower the demand for commercial sex.;                                 demand
          Brief diplomats before they leave.;                                   diplomats
          Accede to the protocol.;                                              protocol
          Listen to civil society.;                                             partnership
          Sign bilateral agreements with the islands.;                          cooperation
          Extend birth registration to the marshes.;                            registration
          Abolish forced labor in the cotton fields of the state.;              state_forced_labor
          Mend the road to the capital.;                                        ''
          """)
  void findsTheTopics(String text, String topics) {
    List<String> found = understand(text).topics().stream().map(Topic::id).toList();
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            topics.isEmpty() ? List.of() : List.of(topics.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Significantly increase the number of inspectors.; INCREASE
          Continue to pay for the shelter.;                 CONTINUE
          Establish a registry.;                            BEGIN
          Cease the detention of victims.;                  STOP
          In partnership with NGOs, train the police.;      BEGIN
          """)
  void tellsWhatIsAsked(String text, Action action) {
    assertThat(understand(text).action()).contains(action);
  }

  @Test
  void namesThoseWhoAreAsked() {
    assertThat(understand("Train police, judges, and labor inspectors.").bodies())
        .containsExactly("police", "judiciary", "labor inspectors");
  }

  @Test
  void citesTheFactsOfTheNarrativeThatSpeakToIt() {
    Sample sample =
        Sample.of(2019)
            .figure(Metric.OFFICIALS_TRAINED, Unit.PERSONS, 12.0, null)
            .finding(Question.HOTLINE, Answer.YES)
            .recommendation("Train more officials.");
    Understood understood = READER.of(sample.facts()).get(0);
    assertThat(understood.evidence()).extracting(Fact::line).containsExactly(1);
    assertThat(understood.criteria()).containsExactly("C2");
    assertThat(understood.isAbout("training")).isTrue();
    assertThat(understood.isAbout("data")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          criterion: C2; criterion: C13; line 3: no standard 'C13'
          phrase: one;   phrase: one ~2; line 4: a phrase begins and ends with a word
          phrase: one;   phrase: on* it;  line 4: 'on*' is too short before its star
          phrase: one;   phrase: ~x one; line 4: '~x' is no gap
          phrase: one;   title: again;   topic one has no phrase
          criterion: C2; title: again;   needs one 'criterion', has 0
          phrase: one;   word: one;      line 4: unknown field 'word'
          """)
  void namesTheLineOfAFaultInTheTopics(String sound, String faulty, String message)
      throws Exception {
    String text = "topic one\n  title: a title\n  criterion: C2\n  phrase: one\n";
    assertThat(Topics.read(DataFile.read("t", new StringReader(text))).all()).hasSize(1);
    String wrong = text.replace(sound, faulty);
    assertThatThrownBy(() -> Topics.read(DataFile.read("t", new StringReader(wrong))))
        .hasMessageContaining(message);
  }

  @Test
  void partsARecommendationIntoTheThingsThatItAsksFor() {
    assertThat(asks("Investigate, prosecute, and convict traffickers.")).hasSize(1);
    List<Ask> two = asks("Increase training of nurses, and open shelters for men.");
    assertThat(two)
        .extracting(Ask::action)
        .containsExactly(Optional.of(Action.INCREASE), Optional.of(Action.BEGIN));
    assertThat(two.get(1).words()).contains("shelters", "men").doesNotContain("nurses");
  }

  @Test
  void aPurposeIsNotAskedForByItself() {
    assertThat(asks("Train judges to identify victims, open shelters, and prosecute traffickers."))
        .hasSize(1);
    assertThat(asks("Increase efforts to identify victims, and prosecute traffickers.")).hasSize(2);
  }

  @Test
  void aDeedNeedsANote() {
    String topics =
        """
        topic ships
          title: ships
          criterion: C3
          phrase: ships
          done: figure shelters some
        """;
    assertThatThrownBy(() -> Topics.read(DataFile.read("t", new StringReader(topics))))
        .hasMessageContaining("t, line 5")
        .hasMessageContaining("needs a note");
  }
}
