package io.tierwatch.extraction.system;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.system.SystemWords.Head;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.InformationSystem;
import io.tierwatch.model.fact.SystemStatus;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the information systems, registries, hotlines, referral mechanisms and tools that a
 * narrative describes. The same name with the same status is told once; a bare "hotline" is told
 * only where no hotline has a name.
 */
public final class SystemReader implements FactReader {

  /** How many words a name has before its last ones. */
  private static final int NAME = 6;

  /** How many words tell what a system does. */
  private static final int PURPOSE = 22;

  private final SystemWords words;

  /** A reader that knows the words of a language. */
  public SystemReader(Language language) {
    words = new SystemWords(language.lexicon());
  }

  private record Key(String name, SystemStatus status) {}

  private record Bare(SystemKind kind, SystemStatus status) {}

  @Override
  public List<Fact> read(NarrativeText narrative) {
    Map<Key, InformationSystem> named = new LinkedHashMap<>();
    Map<Bare, InformationSystem> bare = new LinkedHashMap<>();
    List<Bare> known = new ArrayList<>();
    for (Passage passage : narrative.passages()) {
      if (passage.section() != SectionName.PROFILE && !passage.torn()) {
        read(passage, named, bare, known);
      }
    }
    List<Fact> facts = new ArrayList<>(named.values());
    bare.forEach(
        (kind, system) -> {
          if (!known.contains(kind)) {
            facts.add(system);
          }
        });
    return facts;
  }

  private void read(
      Passage passage,
      Map<Key, InformationSystem> named,
      Map<Bare, InformationSystem> bare,
      List<Bare> known) {
    int at = 0;
    while (at < passage.tokens().size()) {
      Optional<Head> found = words.headAt(passage, at);
      if (found.isPresent()) {
        Head head = found.get();
        int start = nameStart(passage, at);
        if (!words.isMissing(passage, start)) {
          InformationSystem system = system(passage, head, start);
          Bare kind = new Bare(head.kind(), system.status());
          if (start == at) {
            bare.putIfAbsent(kind, system);
          } else {
            known.add(kind);
            named.putIfAbsent(new Key(key(system.name()), system.status()), system);
          }
        }
        at = head.end();
      } else {
        at++;
      }
    }
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private InformationSystem system(Passage passage, Head head, int start) {
    int purpose = purposeStart(passage, head);
    int end = purpose < 0 ? head.end() : purposeEnd(passage, purpose);
    return new InformationSystem(
        passage.evidence(start, end, head.start(), "system." + head.kind().category()),
        passage.tokens().span(start, head.end()),
        function(passage, head, purpose, end),
        words.status(passage));
  }

  private int nameStart(Passage passage, int head) {
    int start = head;
    while (start > 0 && head - start < NAME && !words.stopsName(passage, start - 1)) {
      start--;
    }
    return start;
  }

  /** The token that opens what the system is for, behind an abbreviation in brackets; or -1. */
  private int purposeStart(Passage passage, Head head) {
    int at = head.end();
    Tokens tokens = passage.tokens();
    if (at + 2 < tokens.size() && sign(passage, at) == '(' && sign(passage, at + 2) == ')') {
      at += 3;
    }
    return at < tokens.size() && words.opensPurpose(passage, at) ? at : -1;
  }

  private static char sign(Passage passage, int at) {
    return passage.text().charAt(passage.tokens().start(at));
  }

  private int purposeEnd(Passage passage, int purpose) {
    int last = Math.min(passage.tokens().size(), purpose + PURPOSE);
    for (int at = purpose + 2; at < last; at++) {
      if (words.endsClause(passage, at)) {
        return at;
      }
    }
    return last;
  }

  /** "a database to track cases" tracks cases; "a hotline for victims" takes calls for victims. */
  private static String function(Passage passage, Head head, int purpose, int end) {
    Tokens tokens = passage.tokens();
    boolean someoneElse = tokens.is(purpose + 1, "it") || tokens.is(purpose + 1, "they");
    if (purpose < 0 || end <= purpose + 1 || someoneElse) {
      return head.kind().usual();
    }
    if (tokens.is(purpose, "for")) {
      return head.kind().usual() + " " + tokens.span(purpose, end);
    }
    return tokens.span(purpose + 1, end);
  }
}
