package io.tierwatch.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.Passages;
import io.tierwatch.extraction.lexicon.LexiconLoader;
import io.tierwatch.model.Coded;
import io.tierwatch.model.fact.Measure;
import io.tierwatch.model.fact.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the rules, and the laws that every text must keep. */
class MeasureExamplesTest {

  private static final MeasureReader READER = new MeasureReader(Passages.LANGUAGE);

  static Stream<String> examples() {
    return LexiconLoader.lines(Language.class, "measure/examples.txt").stream()
        .filter(line -> !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void yieldsExactlyItsMeasures(String example) {
    String[] sides = example.split(" => ");
    assertThat(sides).as("a sentence and its measures").hasSize(2);
    List<String> found = new ArrayList<>();
    READER.read(Passages.of(sides[0])).forEach(m -> found.add(written(m)));
    List<String> expected =
        sides[1].strip().equals("none") ? List.of() : List.of(sides[1].strip().split("; "));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aListWithoutEndStatesNothing() {
    String items = "nine victims and ";
    assertThat(READER.read(Passages.of("Police identified " + items.repeat(300) + "others.")))
        .isNotEmpty();
    assertThat(READER.read(Passages.of("Police identified " + items.repeat(9_000) + "others.")))
        .isEmpty();
  }

  @Property(tries = 300)
  void noTextThrowsAndEveryQuoteStandsInIt(@ForAll @StringLength(min = 1, max = 200) String text) {
    quotesStandIn(Passages.of(text));
  }

  @Property(tries = 300)
  void wordsInAnyOrderThrowNothing(@ForAll("words") List<String> words) {
    quotesStandIn(Passages.of(String.join(" ", words)));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<List<String>> words() {
    return net.jqwik.api.Arbitraries.of(
            "police",
            "identified",
            "six",
            "victims",
            "(",
            ")",
            "in 2017",
            "compared with",
            "no",
            "did not",
            "report",
            "any",
            "including",
            "of whom",
            ",",
            ";",
            "and",
            "convictions",
            "respectively",
            "12",
            "\u2014",
            "were",
            "children",
            "an unknown number of",
            "hotline",
            "calls",
            "received",
            "the previous year",
            "prosecuted",
            "Article",
            "%",
            "$",
            "of the")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static void quotesStandIn(Passage passage) {
    for (Measure measure : READER.read(passage)) {
      assertThat(passage.text()).contains(measure.evidence().quote());
    }
  }

  private static String written(Measure measure) {
    Double value = measure.value();
    return String.join(
        " ",
        measure.metric().code(),
        value == null ? "?" : Long.toString(Math.round(value)),
        measure.unit().code(),
        measure.period().code(),
        measure.actor().code(),
        code(measure.exploitation()),
        written(measure.part()));
  }

  private static String code(@Nullable Coded coded) {
    return coded == null ? "-" : coded.code();
  }

  private static String written(@Nullable Part part) {
    if (part == null) {
      return "-";
    }
    List<String> traits = new ArrayList<>();
    for (String trait : new @Nullable String[] {part.sex(), part.age(), part.nationality()}) {
      if (trait != null) {
        traits.add(trait);
      }
    }
    if (part.exploitation() != null && traits.isEmpty()) {
      traits.add(part.exploitation().code());
    }
    return traits.toString().replace(",", "");
  }
}
