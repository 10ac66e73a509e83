package io.tierwatch.extraction.penalty;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.term.Term;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.VictimAge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The penalties of one sentence. What stands behind a term, up to the next, says for whom it is;
 * where nothing behind the last term does, what stands before each.
 */
final class SentencePenalties {

  private final Passage passage;
  private final List<Term> terms;
  private final String law;
  private final @Nullable Offence offence;
  private final Subjects subjects;
  private final FineFinder fines;
  private final int end;

  SentencePenalties(
      Passage passage,
      List<Term> terms,
      String law,
      @Nullable Offence offence,
      Subjects subjects,
      FineFinder fines) {
    this.passage = passage;
    this.terms = terms;
    this.law = law;
    this.offence = offence;
    this.subjects = subjects;
    this.fines = fines;
    this.end = end();
  }

  /** Where the sentence turns from the penalties to what is to be thought of them. */
  private int end() {
    int at = terms.get(terms.size() - 1).end();
    while (at < passage.tokens().size() && !judges(at)) {
      at++;
    }
    return at;
  }

  private boolean judges(int at) {
    boolean relative = passage.tokens().is(at, ",") && passage.tokens().is(at + 1, "which");
    boolean other = passage.tokens().is(at, ";") || passage.tokens().is(at, "but");
    return relative || other;
  }

  List<Penalty> read() {
    List<Penalty> penalties = new ArrayList<>();
    boolean before = conditionsStandBefore();
    for (int i = 0; i < terms.size(); i++) {
      int previous = i == 0 ? 0 : terms.get(i - 1).end();
      int next = i + 1 < terms.size() ? terms.get(i + 1).start() : end;
      int semicolon = semicolon(terms.get(i).end(), next);
      boolean own = before || ownClause(previous, terms.get(i).start(), semicolon, i);
      int from = own ? Math.max(previous, clauseStart(terms.get(i).start())) : terms.get(i).end();
      add(i, from, own ? terms.get(i).start() : semicolon, penalties);
    }
    return penalties;
  }

  /** Whether the term has a clause to itself, whose beginning says for whom it is. */
  private boolean ownClause(int previous, int start, int behind, int index) {
    boolean parted = semicolon(previous, start) < start;
    return index > 0 && parted && !subjects.namesVictims(passage, terms.get(index).end(), behind);
  }

  private int semicolon(int from, int to) {
    int at = from;
    while (at < to && !passage.tokens().is(at, ";")) {
      at++;
    }
    return at;
  }

  private int clauseStart(int at) {
    int start = at;
    while (start > 0 && !passage.tokens().is(start - 1, ";")) {
      start--;
    }
    return start;
  }

  private boolean conditionsStandBefore() {
    Term first = terms.get(0);
    Term last = terms.get(terms.size() - 1);
    return terms.size() > 1
        && subjects.namesVictims(passage, 0, first.start())
        && !subjects.namesVictims(passage, last.end(), end)
        && subjects.namesVictims(passage, first.end(), last.start());
  }

  private void add(int index, int from, int to, List<Penalty> penalties) {
    Term term = bounded(terms.get(index));
    int next = index + 1 < terms.size() ? terms.get(index + 1).start() : end;
    Fine fine = fines.find(passage, term.end(), next);
    if (fine == null && index == 0) {
      fine = fines.find(passage, Math.max(0, term.start() - 12), term.start());
    }
    int last = fine == null ? term.end() : Math.max(term.end(), fine.end());
    Evidence evidence = passage.evidence(term.start(), last, term.start(), "penalty.prescribed");
    for (VictimAge victim : victims(index, from, to)) {
      penalties.add(
          new Penalty(
              evidence,
              offence(from, to),
              victim,
              Term.years(term.min(), Penalty.LIFE),
              Term.years(term.max(), Penalty.LIFE),
              fine == null ? null : fine.local(),
              fine == null ? null : fine.usdMin(),
              fine == null ? null : fine.usdMax(),
              law));
    }
  }

  /** "Minimum sentences of one year for … and six years for …": the bound holds for both. */
  private Term bounded(Term term) {
    Term first = terms.get(0);
    boolean exact = term.min() != null && term.min().equals(term.max());
    boolean adjective =
        passage.tokens().is(first.start(), "minimum")
            || passage.tokens().is(first.start(), "maximum");
    boolean plural = adjective && !passage.tokens().is(first.start() + 1, "of");
    if (term.equals(first) || !exact || !plural) {
      return term;
    }
    return first.max() == null
        ? new Term(term.start(), term.end(), term.min(), null, true)
        : new Term(term.start(), term.end(), null, term.max(), true);
  }

  private List<VictimAge> victims(int index, int from, int to) {
    boolean behind = subjects.namesVictims(passage, from, to);
    return behind || index > 0
        ? subjects.victims(passage, from, to)
        : subjects.victims(passage, 0, terms.get(0).start());
  }

  private Offence offence(int from, int to) {
    Offence own = subjects.offence(passage, from, to);
    if (own != null) {
      return own;
    }
    return offence == null ? Offence.TRAFFICKING : offence;
  }
}
