package io.tierwatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.account.NumberAccounting;
import io.tierwatch.extraction.money.MoneyReader;
import io.tierwatch.extraction.penalty.PenaltyReader;
import io.tierwatch.extraction.sentencing.SentenceReader;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The readers of money, penalties and sentences, and the accounting, on words in any order. */
class LawReadersProperties {

  private static final List<FactReader> READERS =
      List.of(
          new MoneyReader(Passages.LANGUAGE),
          new PenaltyReader(Passages.LANGUAGE),
          new SentenceReader(Passages.LANGUAGE));
  private static final NumberAccounting ACCOUNTING = new NumberAccounting(Passages.LANGUAGE);

  private static List<Fact> read(NarrativeText text) {
    List<Fact> facts = new ArrayList<>();
    READERS.forEach(reader -> facts.addAll(reader.read(text)));
    return facts;
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "law",
            "prescribed",
            "penalties",
            "of",
            "up to",
            "five",
            "years'",
            "imprisonment",
            "to",
            "12",
            "years",
            "a fine",
            "$500",
            "€20,000",
            "(",
            ")",
            "or",
            "and",
            "for",
            "between",
            "adult",
            "child",
            "victims",
            "sentenced",
            "received",
            "suspended sentences",
            "two",
            "traffickers",
            "from",
            "in 2017",
            ";",
            ",",
            "life",
            "months",
            "the",
            "budget",
            "shelter",
            "compared with",
            "no funding in",
            "million dollars",
            "not",
            "-",
            "half",
            "of which",
            "1")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property
  void quotesStandInTheirSentences(@ForAll("sentences") String first) {
    NarrativeText text = Narratives.of(SectionName.PROSECUTION, first, first);
    List<Fact> facts = read(text);
    for (Fact fact : facts) {
      assertThat(first).contains(fact.evidence().quote());
      assertThat(fact.evidence().quote()).isNotEmpty();
    }
    int numbers = text.passages().stream().mapToInt(p -> p.mentions().quantities().size()).sum();
    assertThat(ACCOUNTING.account(text, facts)).hasSize(numbers);
  }

  @Property
  void noTextThrows(@ForAll String text) {
    if (!text.isBlank()) {
      NarrativeText narrative = Narratives.of(SectionName.PREVENTION, text);
      assertThat(read(narrative)).isEqualTo(read(narrative));
      assertThat(ACCOUNTING.account(narrative, List.of())).isNotNull();
    }
  }
}
