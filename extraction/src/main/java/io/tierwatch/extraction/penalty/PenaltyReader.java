package io.tierwatch.extraction.penalty;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.term.Term;
import io.tierwatch.extraction.term.TermFinder;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the law prescribes for trafficking: the front door of this package. */
public final class PenaltyReader implements FactReader {

  private final TermFinder terms;
  private final LawName laws;
  private final FineFinder fines;
  private final Subjects subjects;
  private final Category prescribes;
  private final Category imposed;
  private final Category law;
  private final Category sameLaw;
  private final Category trafficking;
  private final Category otherOffence;

  /** A reader with the words of this language. */
  public PenaltyReader(Language language) {
    Lexicon lexicon = language.lexicon();
    terms = new TermFinder(lexicon);
    laws = new LawName(lexicon);
    fines = new FineFinder(lexicon);
    subjects = new Subjects(lexicon);
    prescribes = lexicon.category("prescribes");
    imposed = lexicon.category("imposed");
    law = lexicon.category("law");
    sameLaw = lexicon.category("same_law");
    trafficking = lexicon.category("penalized_trafficking");
    otherOffence = lexicon.category("other_offence");
  }

  /** The law that a narrative speaks of last, and the offence that it makes a crime. */
  private record Law(String name, @Nullable Offence offence) {}

  @Override
  public List<Fact> read(NarrativeText narrative) {
    List<Fact> facts = new ArrayList<>();
    Law last = new Law("", null);
    for (Passage passage : narrative.passages()) {
      boolean speaksOfLaw = passage.hits().find(0, passage.tokens().size(), law) >= 0;
      if (prescribes(passage)
          || (passage.section() != SectionName.RECOMMENDATIONS && speaksOfLaw)) {
        last = lawOf(passage, last);
        facts.addAll(read(passage, last));
      }
    }
    return facts;
  }

  private boolean prescribes(Passage passage) {
    return passage.section() != SectionName.RECOMMENDATIONS
        && passage.hits().find(0, passage.tokens().size(), prescribes) >= 0;
  }

  private Law lawOf(Passage passage, Law last) {
    String name = laws.find(passage);
    Offence offence = subjects.offence(passage, 0, subjectEnd(passage));
    boolean goesOn = name == null || passage.hits().find(0, passage.tokens().size(), sameLaw) >= 0;
    return new Law(
        name == null ? last.name : name, offence == null && goesOn ? last.offence : offence);
  }

  /** Up to the first term of the sentence, what it says is of the law and not of one penalty. */
  private int subjectEnd(Passage passage) {
    List<Term> found = prescribes(passage) ? prisonTerms(passage) : List.of();
    return found.isEmpty() ? passage.tokens().size() : found.get(0).start();
  }

  private List<Term> prisonTerms(Passage passage) {
    return terms.find(passage).stream().filter(Term::prison).toList();
  }

  private List<Penalty> read(Passage passage, Law named) {
    if (!prescribes(passage)) {
      return List.of();
    }
    List<Term> found = prisonTerms(passage);
    if (found.isEmpty() || !forTrafficking(passage, found.get(0), named)) {
      return List.of();
    }
    return new SentencePenalties(passage, found, named.name, named.offence, subjects, fines).read();
  }

  private boolean forTrafficking(Passage passage, Term first, Law named) {
    int size = passage.tokens().size();
    boolean byCourt = passage.hits().find(0, first.start(), imposed) >= 0;
    boolean other = passage.hits().find(0, size, otherOffence) >= 0;
    boolean speaksOfIt = passage.hits().find(0, size, trafficking) >= 0;
    int prescribed = passage.hits().find(0, size, prescribes);
    return !byCourt && !other && prescribed >= 0 && (speaksOfIt || named.offence != null);
  }
}
