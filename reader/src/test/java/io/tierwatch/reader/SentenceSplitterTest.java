package io.tierwatch.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** Each case is its sentences, parted by bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Courts closed. | Police left.",
        "It stayed on Tier 2. | The state paid.",
        "Law No. 12 of St. Orm names Art. 5 and Dr. Vex.",
        "The U.S. Embassy paid. | The U.N. Office did not.",
        "Police came from the U.S. | The state sent them home.",
        "J. R. Orm and A. Vex were judges.",
        "It paid $3.5 million. | 15 victims got it.",
        "The judge said, “Go home.” | He left.",
        "(All of them left.) | None came back.",
        "Farms, mines, etc. were closed. | Men, women, etc. | The rest fled.",
        "On Dec. 31 courts closed; i.e. for good.",
        "Was it true? | No! | It was not.",
        "Guards were paid. | €5,000 went to the guards.",
        "The state opened a shelter.| It closed.",
        "It asked for help. | “Nobody came.”",
        "One sentence without an end"
      })
  void parts(String sentences) {
    String text = sentences.replace(" | ", " ").replace("|", "");
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int end : SentenceSplitter.ends(text)) {
      found.add(text.substring(from, end).strip());
      from = end;
    }
    assertThat(found).containsExactly(sentences.split(" ?\\| ?"));
  }
}
