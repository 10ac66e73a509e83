package io.tierwatch.extraction.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.extraction.Narratives;
import io.tierwatch.extraction.Passages;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.SectionName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoutePropertiesTest {

  private static final RouteReader READER = new RouteReader(Passages.LANGUAGE);

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "Traffickers",
            "subject",
            "women",
            "and",
            "boys",
            "from",
            "Togo",
            "Gulf",
            "states",
            "countries",
            "in",
            "to",
            "forced",
            "labor",
            "sex trafficking",
            "are",
            "these",
            "them",
            "other",
            "elsewhere",
            "abroad",
            "foreign",
            "work",
            "domestic",
            "service",
            "but",
            ";",
            ",",
            "(",
            "-",
            "migrate",
            "Avaria",
            "South",
            "Ghanaian",
            "men",
            "with",
            "exploit",
            "by",
            "of",
            "while",
            "destination",
            "country",
            "for",
            "begging",
            "the",
            "region")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property
  void readsAnyWordsInAnyOrder(
      @ForAll("sentences") String first, @ForAll("sentences") String next) {
    for (Fact route : READER.read(Narratives.of(SectionName.PROFILE, first, next))) {
      assertThat(route.evidence().sentence()).contains(route.evidence().quote());
      assertThat(route.evidence().quote()).isNotEmpty();
    }
  }

  @Property
  void noTextThrows(@ForAll String text) {
    if (!text.isBlank()) {
      List<Fact> once = READER.read(Narratives.of(SectionName.PROFILE, text));
      assertThat(READER.read(Narratives.of(SectionName.PROFILE, text))).isEqualTo(once);
    }
  }
}
