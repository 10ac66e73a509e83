package io.tierwatch.extraction;

import io.tierwatch.extraction.account.NumberAccounting;
import io.tierwatch.extraction.finding.FindingReader;
import io.tierwatch.extraction.measure.MeasureReader;
import io.tierwatch.extraction.money.MoneyReader;
import io.tierwatch.extraction.penalty.PenaltyReader;
import io.tierwatch.extraction.route.RouteReader;
import io.tierwatch.extraction.sentencing.SentenceReader;
import io.tierwatch.extraction.structure.StructureFacts;
import io.tierwatch.extraction.system.SystemReader;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.SectionName;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of narratives: the front door of this module. */
public final class FactExtractor {

  private final Language language;
  private final StructureFacts structure;
  private final List<FactReader> readers;
  private final NumberAccounting accounting;

  private FactExtractor(Language language, List<FactReader> readers) {
    this.language = language;
    this.structure = new StructureFacts(language);
    this.readers = readers;
    this.accounting = new NumberAccounting(language);
  }

  /**
   * The extractor with every rule. Loading it takes a moment; it can be used again and again, and
   * by several threads at once.
   */
  public static FactExtractor standard() {
    return of(Language.load());
  }

  static FactExtractor of(Language language) {
    return new FactExtractor(
        language,
        List.of(
            new MeasureReader(language),
            new MoneyReader(language),
            new PenaltyReader(language),
            new SentenceReader(language),
            new FindingReader(language),
            new RouteReader(language),
            new SystemReader(language)));
  }

  /** What a narrative of this edition states. */
  public NarrativeFacts extract(Narrative narrative, Edition edition) {
    NarrativeText text = prepare(narrative, edition);
    StructureFacts.Result outline = structure.of(text);
    List<Fact> facts = new ArrayList<>(outline.facts());
    for (FactReader reader : readers) {
      facts.addAll(reader.read(text));
    }
    return new NarrativeFacts(narrative, facts, accounting.account(text, facts), outline.damage());
  }

  /** What a sentence of this edition mentions, in the order of its words, for explaining. */
  public List<MentionNote> mentions(Narrative narrative, Edition edition, SourceText sentence) {
    Passage passage =
        language.passage(narrative.country(), edition, SectionName.SYNOPSIS, 0, false, sentence);
    return MentionNotes.of(passage, language.lexicon());
  }

  private NarrativeText prepare(Narrative narrative, Edition edition) {
    List<Passage> passages = new ArrayList<>();
    for (Section section : narrative.sections()) {
      int number = 0;
      for (Paragraph paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph.sentences()) {
          passages.add(
              language.passage(
                  narrative.country(),
                  edition,
                  section.name(),
                  number,
                  sentence.torn(),
                  sentence.source()));
        }
        number++;
      }
      for (SourceText item : section.items()) {
        passages.add(
            language.passage(narrative.country(), edition, section.name(), number++, false, item));
      }
    }
    return new NarrativeText(narrative, edition, passages);
  }
}
