package io.tierwatch.extraction.sentencing;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.term.Term;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.CourtSentence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Penalty;
import io.tierwatch.model.fact.SentenceKind;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what courts imposed on convicted traffickers: the front door of this package. */
public final class SentenceReader implements FactReader {

  private final Vocables words;
  private final DisposalFinder disposals;
  private final Convicts convicts;

  /** A reader with the words of this language. */
  public SentenceReader(Language language) {
    words = new Vocables(language.lexicon());
    disposals = new DisposalFinder(words, language.lexicon());
    convicts = new Convicts(words);
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    List<Fact> facts = new ArrayList<>();
    Passage before = null;
    for (Passage passage : narrative.passages()) {
      if (passage.section() != SectionName.RECOMMENDATIONS
          && passage.section() != SectionName.PROFILE) {
        facts.addAll(read(passage, before));
        before = passage;
      }
    }
    return facts;
  }

  List<CourtSentence> read(Passage passage) {
    return read(passage, null);
  }

  /**
   * The sentences of one passage.
   *
   * @param before the one before it, which may have counted those whom it speaks of
   */
  private List<CourtSentence> read(Passage passage, @Nullable Passage before) {
    if (!speaksOfSentences(passage)) {
      return List.of();
    }
    List<Disposal> found = disposals.find(passage);
    List<CourtSentence> sentences = new ArrayList<>();
    int from = 0;
    Convicts.@Nullable Count last = null;
    for (int i = 0; i < found.size(); i++) {
      Disposal disposal = found.get(i);
      boolean goesOn = i > 0 && goesOn(passage.tokens(), found.get(i - 1).end(), disposal.start());
      Convicts.Count count =
          goesOn ? last : convicts.of(passage, disposal, clauseStart(passage, disposal, from));
      count = those(passage, count, before);
      boolean choice = alternative(passage.tokens(), found, i);
      if (!denied(passage, disposal, from) && !ofLaw(passage, disposal)) {
        add(passage, disposal, choice ? null : count, sentences);
      }
      last = count;
      from = disposal.end();
    }
    return sentences;
  }

  /** "These traffickers" are those whom the text counted last. */
  private Convicts.@Nullable Count those(
      Passage passage, Convicts.@Nullable Count count, @Nullable Passage before) {
    if (count == null || count.persons() != null || !pointsBack(passage.tokens(), count.start())) {
      return count;
    }
    Double counted = convicts.lastCounted(passage, count.start());
    if (counted == null && before != null) {
      counted = convicts.lastCounted(before, before.tokens().size());
    }
    return new Convicts.Count(counted, count.start());
  }

  private static boolean pointsBack(Tokens tokens, int noun) {
    return tokens.is(noun - 1, "these")
        || tokens.is(noun - 1, "those")
        || tokens.is(noun - 2, "these");
  }

  private boolean speaksOfSentences(Passage passage) {
    int size = passage.tokens().size();
    boolean imposed = passage.hits().find(0, size, words.imposing) >= 0;
    boolean guilty = passage.hits().find(0, size, words.guilt) >= 0;
    boolean others = passage.hits().find(0, size, words.notConvict) >= 0;
    boolean ifs = passage.hits().find(0, size, words.hypothetical) >= 0;
    boolean ofCrimes = guilty || passage.section() == SectionName.PROSECUTION;
    return imposed && ofCrimes && !others && !ifs;
  }

  /** Whether a law prescribes it: nothing before it says that a court imposed it. */
  private boolean ofLaw(Passage passage, Disposal disposal) {
    return passage.hits().find(0, passage.tokens().size(), words.prescribes) >= 0
        && passage.hits().find(0, disposal.start(), words.byCourt) < 0;
  }

  /** In brackets only what stands in them counts. */
  private static int clauseStart(Passage passage, Disposal disposal, int from) {
    for (int at = disposal.start() - 1; at >= from; at--) {
      if (passage.tokens().is(at, ")")) {
        return from;
      }
      if (passage.tokens().is(at, "(")) {
        return at;
      }
    }
    return from;
  }

  /** "Two years' imprisonment and a fine" are imposed on the same people. */
  private static boolean goesOn(Tokens tokens, int from, int to) {
    if (to - from > 5) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean joint =
          tokens.is(at, "and")
              || tokens.is(at, "or")
              || tokens.is(at, "a")
              || tokens.is(at, "with")
              || tokens.is(at, ",")
              || tokens.is(at, "to")
              || tokens.is(at, "imprisonment")
              || tokens.is(at, "'");
      if (!joint) {
        return false;
      }
    }
    return true;
  }

  /** "Imprisonment or a fine": how many got which is not said. */
  private static boolean alternative(Tokens tokens, List<Disposal> found, int index) {
    Disposal one = found.get(index);
    boolean before = index > 0 && orBetween(tokens, found.get(index - 1), one);
    return before || (index + 1 < found.size() && orBetween(tokens, one, found.get(index + 1)));
  }

  private static boolean orBetween(Tokens tokens, Disposal first, Disposal second) {
    for (int at = first.end(); at < Math.min(second.start(), first.end() + 3); at++) {
      if (tokens.is(at, "or")) {
        return true;
      }
    }
    return false;
  }

  private boolean denied(Passage passage, Disposal disposal, int from) {
    int start = Math.max(from, disposal.start() - 8);
    for (int at = disposal.start() - 1; at >= start; at--) {
      if (passage.tokens().is(at, "but") || passage.tokens().is(at, ";")) {
        return false;
      }
      if (passage.hits().has(at, words.denial)) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      Passage passage,
      Disposal disposal,
      Convicts.@Nullable Count count,
      List<CourtSentence> sentences) {
    Double persons = count == null ? null : count.persons();
    boolean prisonAlone = disposal.kind() == SentenceKind.PRISON && !disposal.sum();
    if (persons == null && (!disposal.sum() || prisonAlone)) {
      return;
    }
    int from = count == null ? disposal.start() : Math.min(count.start(), disposal.start());
    int to = count == null ? disposal.end() : Math.max(count.start() + 1, disposal.end());
    sentences.add(
        new CourtSentence(
            passage.evidence(from, to, disposal.start(), "sentence." + disposal.kind().code()),
            Term.months(disposal.min(), Penalty.LIFE),
            Term.months(disposal.max(), Penalty.LIFE),
            persons,
            disposal.kind()));
  }
}
