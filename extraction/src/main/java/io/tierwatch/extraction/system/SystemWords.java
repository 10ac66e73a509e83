package io.tierwatch.extraction.system;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.SystemStatus;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that tell of systems, and of how far they work. */
final class SystemWords {

  private final Map<Integer, SystemKind> kinds = new HashMap<>();
  private final CategorySet anyKind;
  private final Map<SystemStatus, Category> statuses = new LinkedHashMap<>();
  private final Category nameStop;
  private final Category purposeOpens;
  private final Category clauseMark;
  private final Category missing;

  SystemWords(Lexicon lexicon) {
    List<Category> all = new ArrayList<>();
    for (SystemKind kind : SystemKind.values()) {
      Category category = lexicon.category(kind.category());
      kinds.put(category.id(), kind);
      all.add(category);
    }
    anyKind = new CategorySet(all);
    statuses.put(SystemStatus.UNUSED, lexicon.category("unused_word"));
    statuses.put(SystemStatus.PLANNED, lexicon.category("planned_word"));
    statuses.put(SystemStatus.PARTIAL, lexicon.category("partial_word"));
    nameStop = lexicon.category("name_stop");
    purposeOpens = lexicon.category("purpose_opens");
    clauseMark = lexicon.category("clause_mark");
    missing = lexicon.category("missing");
  }

  /** A system named from token {@code start} to before {@code end}. */
  record Head(SystemKind kind, int start, int end) {}

  /** The system whose last words begin at a token: the longest name. */
  Optional<Head> headAt(Passage passage, int at) {
    CategoryHits hits = passage.hits();
    if (!hits.mayBegin(at, anyKind)) {
      return Optional.empty();
    }
    Head longest = null;
    for (int hit = hits.first(at); hit >= 0; hit = hits.next(hit)) {
      SystemKind kind = kinds.get(hits.categoryOf(hit));
      if (kind != null && (longest == null || hits.endOf(hit) > longest.end())) {
        longest = new Head(kind, at, hits.endOf(hit));
      }
    }
    return Optional.ofNullable(longest);
  }

  boolean stopsName(Passage passage, int at) {
    if (!passage.tokens().isWord(at)) {
      boolean part = joinsWords(passage, at + 1) && passage.tokens().isNumber(at);
      return !part && !joinsWords(passage, at);
    }
    return passage.hits().has(at, nameStop);
  }

  /** Whether a hyphen within a word stands here, as in "anti-trafficking". */
  private static boolean joinsWords(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    return at > 0
        && at < tokens.size()
        && passage.text().charAt(tokens.start(at)) == '-'
        && tokens.joined(at - 1)
        && tokens.joined(at);
  }

  boolean opensPurpose(Passage passage, int at) {
    return passage.hits().has(at, purposeOpens);
  }

  boolean endsClause(Passage passage, int at) {
    char sign = passage.text().charAt(passage.tokens().start(at));
    return sign == ';' || sign == '.' || sign == '(' || passage.hits().has(at, clauseMark);
  }

  /** Whether the words just before a name say that there is no such thing. */
  boolean isMissing(Passage passage, int name) {
    return passage.hits().find(name - 6, name, missing) >= 0;
  }

  /** How far the system works, by the section and the words of the sentence. */
  SystemStatus status(Passage passage) {
    if (passage.section() == SectionName.RECOMMENDATIONS) {
      return SystemStatus.RECOMMENDED;
    }
    for (Map.Entry<SystemStatus, Category> entry : statuses.entrySet()) {
      if (passage.hits().find(0, passage.tokens().size(), entry.getValue()) >= 0) {
        return entry.getKey();
      }
    }
    return SystemStatus.OPERATIONAL;
  }
}
