package io.tierwatch.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeGroupTest {

  @Test
  void readsGroupsWithTheirCountries() {
    List<NarrativeGroup> groups =
        NarrativeGroup.parse(
            List.of("# note", "Seen: often.", "  AAA BBB", "  CCC", "Unseen: never."));

    assertThat(groups)
        .containsExactly(
            new NarrativeGroup("Seen", "often.", List.of("AAA", "BBB", "CCC")),
            new NarrativeGroup("Unseen", "never.", List.of()));
  }

  @Test
  void countriesWithoutAGroupAreAnErrorThatNamesTheLine() {
    assertThatThrownBy(() -> NarrativeGroup.parse(List.of("", "  AAA")))
        .hasMessageContaining("line 2");
  }

  @Test
  void noNarrativeIsInTwoGroups() {
    List<String> all = NarrativeGroup.load().stream().flatMap(g -> g.countries().stream()).toList();

    assertThat(all).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyNarrativeOfTheReferenceIsInAGroup() throws Exception {
    Path reference = Path.of(System.getProperty("tierwatch.shared", "absent"), "reference");
    assumeTrue(Files.isDirectory(reference), "the reference is not here");

    assertThat(NarrativeGroup.load().stream().flatMap(g -> g.countries().stream()))
        .containsExactlyInAnyOrderElementsOf(Reference.read(reference).keySet());
  }
}
