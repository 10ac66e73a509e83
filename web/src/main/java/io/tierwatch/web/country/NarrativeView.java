package io.tierwatch.web.country;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Paragraph;
import io.tierwatch.model.report.Section;
import io.tierwatch.model.report.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The narrative, passage for passage, with the facts that rest on its words. */
public record NarrativeView(@Nullable Passage heading, List<SectionView> sections) {

  /**
   * A section.
   *
   * @param name its code
   * @param heading the heading as printed; null where it is lost or the edition has none
   */
  public record SectionView(
      String name, String title, @Nullable Passage heading, List<List<Passage>> paragraphs) {}

  /**
   * A heading, a sentence or a recommendation.
   *
   * @param number its place in the narrative, from 1, which its address ends with
   * @param line the line on which it begins
   * @param torn whether text is lost within or beside it
   */
  public record Passage(int number, int line, boolean torn, List<LitText.Piece> pieces) {}

  /** The narrative with these facts. */
  static NarrativeView of(Narrative narrative, NumberedFacts facts) {
    return new Builder(new LitText(facts)).build(narrative);
  }

  /** Numbers passages in the order in which a dataset does. */
  private static final class Builder {

    private final LitText lit;
    private int number;

    Builder(LitText lit) {
      this.lit = lit;
    }

    NarrativeView build(Narrative narrative) {
      Passage heading = narrative.heading().map(text -> passage(text, false)).orElse(null);
      List<SectionView> sections = new ArrayList<>();
      for (Section section : narrative.sections()) {
        sections.add(section(section));
      }
      return new NarrativeView(heading, sections);
    }

    private SectionView section(Section section) {
      Passage heading = section.heading().map(text -> passage(text, false)).orElse(null);
      List<List<Passage>> paragraphs = new ArrayList<>();
      for (Paragraph paragraph : section.paragraphs()) {
        List<Passage> sentences = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
          sentences.add(passage(sentence.source(), sentence.torn()));
        }
        paragraphs.add(sentences);
      }
      for (SourceText item : section.items()) {
        paragraphs.add(List.of(passage(item, false)));
      }
      String name = section.name().code();
      return new SectionView(name, Words.capital(Wording.of(section.name())), heading, paragraphs);
    }

    private Passage passage(SourceText text, boolean torn) {
      number++;
      return new Passage(number, text.firstLine(), torn, lit.pieces(text));
    }
  }
}
