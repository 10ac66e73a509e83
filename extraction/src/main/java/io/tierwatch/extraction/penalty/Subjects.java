package io.tierwatch.extraction.penalty;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.model.fact.Offence;
import io.tierwatch.model.fact.VictimAge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which offence, and against whom, a penalty is. */
final class Subjects {

  private final Category adult;
  private final Category child;
  private final Category gender;
  private final Category split;
  private final Category sex;
  private final Category labor;

  Subjects(Lexicon lexicon) {
    adult = lexicon.category("penalty_adult");
    child = lexicon.category("penalty_child");
    gender = lexicon.category("penalty_gender");
    split = lexicon.category("penalty_split");
    sex = lexicon.category("penalty_sex");
    labor = lexicon.category("penalty_labor");
  }

  /** Whether the words between two tokens name victims by their age. */
  boolean namesVictims(Passage passage, int from, int to) {
    return passage.hits().find(from, to, adult) >= 0 || passage.hits().find(from, to, child) >= 0;
  }

  /**
   * The victims named between two tokens. "An adult female or child victim" are two kinds, since
   * one of them is not all adults; "adults and children" are any.
   */
  List<VictimAge> victims(Passage passage, int from, int to) {
    CategoryHits hits = passage.hits();
    boolean adults = hits.find(from, to, adult) >= 0;
    boolean children = hits.find(from, to, child) >= 0;
    if (adults && children) {
      boolean two = hits.find(from, to, gender) >= 0 || hits.find(from, to, split) >= 0;
      return two ? List.of(VictimAge.ADULT, VictimAge.CHILD) : List.of(VictimAge.ANY);
    }
    if (adults) {
      return List.of(VictimAge.ADULT);
    }
    return List.of(children ? VictimAge.CHILD : VictimAge.ANY);
  }

  /** The offence named between two tokens; null where none is. */
  @Nullable Offence offence(Passage passage, int from, int to) {
    boolean sexual = passage.hits().find(from, to, sex) >= 0;
    boolean forced = passage.hits().find(from, to, labor) >= 0;
    if (sexual && forced) {
      return Offence.TRAFFICKING;
    }
    if (sexual) {
      return Offence.SEX_TRAFFICKING;
    }
    return forced ? Offence.LABOR_TRAFFICKING : null;
  }
}
