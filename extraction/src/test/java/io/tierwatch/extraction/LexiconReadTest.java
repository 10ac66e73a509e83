package io.tierwatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.model.report.SectionName;
import org.junit.jupiter.api.Test;

class LexiconReadTest {

  @Test
  void everyCategoryOfTheLexiconIsReadBySomeRule() {
    Language language = Language.load();
    FactExtractor extractor = FactExtractor.of(language);
    extractor.mentions(
        Narratives.of(SectionName.PROSECUTION).narrative(),
        Passages.EDITION,
        Passages.source("Police identified six victims."));

    assertThat(language.lexicon().unread()).isEmpty();
  }
}
