package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.CategorySet;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Exploitation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is done to victims. */
final class HarmFinder {

  /** How far behind "force" the work may stand. */
  private static final int REACH = 16;

  private static final Map<Exploitation, Kind> KINDS =
      new EnumMap<>(
          Map.of(
              Exploitation.SEX, Kind.ROUTE_SEX,
              Exploitation.LABOR, Kind.ROUTE_LABOR,
              Exploitation.BEGGING, Kind.ROUTE_BEGGING,
              Exploitation.DOMESTIC_SERVITUDE, Kind.ROUTE_DOMESTIC,
              Exploitation.FORCED_MARRIAGE, Kind.ROUTE_MARRIAGE,
              Exploitation.CHILD_SOLDIERING, Kind.ROUTE_SOLDIER,
              Exploitation.OTHER, Kind.ROUTE_OTHER));

  /** With what else a form of exploitation may begin. */
  private static final Set<Kind> OTHER_KINDS =
      EnumSet.of(
          Kind.SEX_TOURISM,
          Kind.SAME_PURPOSES,
          Kind.DOMESTIC_WORK,
          Kind.MARRIAGE_WORD,
          Kind.WORK_WORD,
          Kind.BARE_TRAFFICKING);

  private final RouteWords words;
  private final CategorySet anyForm;
  private final CategorySet anyHarm;

  HarmFinder(RouteWords words) {
    this.words = words;
    anyForm = words.set(KINDS.values());
    List<Kind> harms = new ArrayList<>(KINDS.values());
    harms.addAll(OTHER_KINDS);
    anyHarm = words.set(harms);
  }

  /** The forms of exploitation in order. */
  List<Harm> find(Passage passage) {
    List<Harm> found = new ArrayList<>();
    int at = 0;
    while (at < passage.tokens().size()) {
      Harm harm = harmAt(passage, at);
      if (harm != null) {
        found.add(harm);
      }
      at = harm == null ? at + 1 : harm.end();
    }
    return found;
  }

  private @Nullable Harm harmAt(Passage passage, int at) {
    if (!passage.hits().mayBegin(at, anyHarm)) {
      return null;
    }
    int tourism = words.end(passage, at, Kind.SEX_TOURISM);
    if (tourism > 0) {
      return new Harm(at, tourism, EnumSet.of(Exploitation.SEX), true);
    }
    Set<Exploitation> kinds = EnumSet.noneOf(Exploitation.class);
    int end = named(passage, at, kinds);
    if (end > 0) {
      boolean means =
          words.has(passage, at, Kind.DEBT) && words.has(passage, at - 1, Kind.BY_MEANS);
      if (means) {
        return null;
      }
      if (kinds.equals(Set.of(Exploitation.LABOR)) && namedMoreClosely(passage, end)) {
        return null;
      }
      return new Harm(at, end, kinds, false);
    }
    int same = words.end(passage, at, Kind.SAME_PURPOSES);
    if (same > 0) {
      return new Harm(at, same, Set.of(), false);
    }
    return work(passage, at);
  }

  private int named(Passage passage, int at, Set<Exploitation> kinds) {
    int longest = -1;
    if (!passage.hits().mayBegin(at, anyForm)) {
      return longest;
    }
    for (Map.Entry<Exploitation, Kind> entry : KINDS.entrySet()) {
      int end = words.end(passage, at, entry.getValue());
      if (end > longest) {
        kinds.clear();
        longest = end;
      }
      if (end > 0 && end == longest) {
        kinds.add(entry.getKey());
      }
    }
    return longest;
  }

  /** "forced labor in domestic servitude" is domestic servitude. */
  private boolean namedMoreClosely(Passage passage, int end) {
    Tokens tokens = passage.tokens();
    return tokens.is(end, "in") && words.has(passage, end + 1, Kind.ROUTE_DOMESTIC);
  }

  private @Nullable Harm work(Passage passage, int at) {
    int domestic = words.end(passage, at, Kind.DOMESTIC_WORK);
    if (domestic > 0 && (forced(passage, at) || exploited(passage, at))) {
      return new Harm(at, domestic, EnumSet.of(Exploitation.DOMESTIC_SERVITUDE), false);
    }
    int marriage = words.end(passage, at, Kind.MARRIAGE_WORD);
    if (marriage > 0 && (forced(passage, at) || sold(passage, at))) {
      return new Harm(at, marriage, EnumSet.of(Exploitation.FORCED_MARRIAGE), false);
    }
    int work = words.end(passage, at, Kind.WORK_WORD);
    if (work > 0 && forced(passage, at)) {
      Tokens tokens = passage.tokens();
      boolean linked = tokens.is(work, "in") || tokens.is(work, "as");
      boolean house = linked && words.has(passage, work + 1, Kind.DOMESTIC_WORK);
      return house ? null : new Harm(at, work, EnumSet.of(Exploitation.LABOR), false);
    }
    int trafficking = words.end(passage, at, Kind.BARE_TRAFFICKING);
    if (trafficking > 0 && ofWorkers(passage, trafficking)) {
      return new Harm(at, trafficking, EnumSet.of(Exploitation.LABOR), false);
    }
    return null;
  }

  /** Whether "force", "compel" and the like stand before, and not as part of "forced labor". */
  private boolean forced(Passage passage, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (RouteWords.semicolon(passage, i) || words.has(passage, i, Kind.CONTRAST)) {
        return false;
      }
      if (words.has(passage, i, Kind.FORCING) && !isNoun(passage, i)) {
        return named(passage, i, EnumSet.noneOf(Exploitation.class)) < 0
            && named(passage, i - 1, EnumSet.noneOf(Exploitation.class)) < 0;
      }
    }
    return false;
  }

  /** "sold into marriage". */
  private boolean sold(Passage passage, int at) {
    return passage.tokens().is(at - 1, "into")
        && (words.has(passage, at - 2, Kind.SOLD) || words.has(passage, at - 4, Kind.SOLD));
  }

  /** "through force and deceit" forces nobody. */
  private static boolean isNoun(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    return tokens.is(at - 1, "through") || tokens.is(at - 1, "of") || tokens.is(at - 1, "by");
  }

  /** "exploited as domestic workers", with no other form of exploitation in between. */
  private boolean exploited(Passage passage, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (words.has(passage, i, Kind.EXPLOIT_VERB)) {
        return true;
      }
      if (RouteWords.semicolon(passage, i)
          || named(passage, i, EnumSet.noneOf(Exploitation.class)) > 0) {
        return false;
      }
    }
    return false;
  }

  /** "trafficking in the informal labor market", "trafficking as contract laborers". */
  private boolean ofWorkers(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    if (!tokens.is(from, "in") && !tokens.is(from, "as")) {
      return false;
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + 8); i++) {
      if (words.has(passage, i, Kind.LABOR_CONTEXT)) {
        return true;
      }
      if (tokens.is(i, ",") || RouteWords.semicolon(passage, i)) {
        return false;
      }
    }
    return false;
  }
}
