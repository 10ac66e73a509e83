package io.tierwatch.extraction.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tierwatch.extraction.Narratives;
import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemReaderTest {

  private static final SystemReader READER = new SystemReader(Passages.LANGUAGE);

  private static List<InformationSystem> systems(SectionName section, String... sentences) {
    List<InformationSystem> systems = new ArrayList<>();
    for (Fact fact : READER.read(Narratives.of(section, sentences))) {
      systems.add((InformationSystem) fact);
    }
    return systems;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry ran a 24-hour national hotline for children in distress, and got few calls."
            + " | 24-hour national hotline | takes calls for children in distress | OPERATIONAL",
        "Police kept a central database to track trafficking cases."
            + " | central database | track trafficking cases | OPERATIONAL",
        "Officials drafted a national referral mechanism (NRM) to send victims to shelters."
            + " | national referral mechanism | send victims to shelters | PLANNED",
        "Officers inconsistently used the standard operating procedures."
            + " | standard operating procedures | guide officials | PARTIAL",
        "The court had an electronic case management system that it never used."
            + " | electronic case management system | follows cases | UNUSED",
      })
  void readsASystem(String text, String name, String function, String status) {
    assertThat(systems(SectionName.PROTECTION, text))
        .extracting(InformationSystem::name, InformationSystem::function, s -> s.status().name())
        .containsExactly(tuple(name, function, status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The government did not have a hotline.",
        "Avaria lacked a central database on trafficking.",
        "Police met in the capital.",
      })
  void whatIsMissingIsNoSystem(String text) {
    assertThat(systems(SectionName.PREVENTION, text)).isEmpty();
  }

  @Test
  void whatIsRecommendedIsRecommended() {
    assertThat(systems(SectionName.RECOMMENDATIONS, "Establish a national registry of employers."))
        .extracting(s -> s.status().code())
        .containsExactly("recommended");
  }

  @Test
  void aBareNameIsToldOnlyWhereNoOtherIs() {
    assertThat(
            systems(
                SectionName.PREVENTION,
                "The ministry ran a labor hotline.",
                "The hotline received 30 calls."))
        .extracting(InformationSystem::name)
        .containsExactly("labor hotline");
  }

  @Property
  void noTextThrows(@ForAll String text) {
    if (!text.isBlank()) {
      for (Fact system : READER.read(Narratives.of(SectionName.PREVENTION, text))) {
        assertThat(system.evidence().sentence()).contains(system.evidence().quote());
      }
    }
  }
}
