package io.tierwatch.extraction.account;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * People and cases that a narrative counts, of whom it says something that is no metric: cases that
 * stayed open, officers on the staff, the victims of a case that is told.
 */
final class ToldPeople implements Explanation {

  /** How far behind the number its noun can stand, and how far behind that its verb. */
  private static final int NOUN = 6;

  private static final int VERB = 6;

  private final Category caseNoun;
  private final Category personNoun;
  private final Category victimNoun;
  private final Category officialNoun;
  private final Category stays;
  private final Category drops;
  private final Category staffing;
  private final Category suspectNoun;
  private final Category nationality;
  private final Category otherwise;
  private final Category laborCourt;
  private final Category exploits;
  private final Category exploited;
  private final Category takesPart;
  private final Category sendsAway;
  private final Category cooperates;

  ToldPeople(Lexicon lexicon) {
    caseNoun = lexicon.category("n_case");
    personNoun = lexicon.category("n_person");
    victimNoun = lexicon.category("n_victim");
    officialNoun = lexicon.category("n_official");
    suspectNoun = lexicon.category("n_suspect");
    nationality = lexicon.category("nationality");
    otherwise = lexicon.category("people_otherwise");
    laborCourt = lexicon.category("labor_court");
    stays = lexicon.category("case_stays");
    drops = lexicon.category("case_dropped");
    staffing = lexicon.category("staffing");
    exploits = lexicon.category("exploits_whom");
    exploited = lexicon.category("whom_exploited");
    takesPart = lexicon.category("takes_part");
    sendsAway = lexicon.category("sends_away");
    cooperates = lexicon.category("cooperates_on");
  }

  @Override
  public @Nullable String of(Passage passage, Quantity quantity) {
    int caseAt = noun(passage, quantity, caseNoun);
    if (caseAt >= 0) {
      return ofCases(passage, quantity, caseAt);
    }
    int official = noun(passage, quantity, officialNoun);
    if (official >= 0 && near(passage, quantity, official, staffing)) {
      return "staff of an office, which is no metric";
    }
    int person = noun(passage, quantity, personNoun);
    int victim = noun(passage, quantity, victimNoun);
    int suspect = noun(passage, quantity, suspectNoun);
    int people = Math.max(Math.max(person, victim), suspect);
    String told = people >= 0 ? ofPeople(passage, quantity, people) : null;
    int anyone = Math.max(Math.max(people, official), nationals(passage, quantity));
    boolean other = told == null && anyone >= 0 && near(passage, quantity, anyone, otherwise);
    return other ? "people of whom something else is told, which is no metric" : told;
  }

  /** "11 Kenyans": the people of a nation, where their name is a noun. */
  private int nationals(Passage passage, Quantity quantity) {
    int at = noun(passage, quantity, nationality);
    int end = at < 0 ? -1 : passage.hits().end(at, nationality);
    return end > 0 && passage.tokens().at(end - 1).endsWith("s") ? end - 1 : -1;
  }

  private @Nullable String ofCases(Passage passage, Quantity quantity, int noun) {
    CategoryHits hits = passage.hits();
    boolean open = hits.find(noun, noun + VERB, stays) >= 0;
    boolean dropped = hits.find(quantity.start() - 3, noun, drops) >= 0;
    if (hits.find(noun, noun + VERB, laborCourt) >= 0) {
      return "disputes before labor courts, which is no metric";
    }
    if (open || dropped) {
      return "cases left open or dropped, which is no metric";
    }
    boolean shared = hits.find(quantity.start() - 12, quantity.start(), cooperates) >= 0;
    return shared ? "cases on which states worked together, which is no metric" : null;
  }

  private @Nullable String ofPeople(Passage passage, Quantity quantity, int noun) {
    CategoryHits hits = passage.hits();
    boolean told =
        hits.find(quantity.start() - 4, quantity.start(), exploits) >= 0
            || hits.find(noun, noun + 4, exploited) >= 0;
    if (told) {
      return "victims in a case that is told, no total";
    }
    if (hits.find(noun, noun + 3, takesPart) >= 0) {
      return "people who took part in proceedings, which is no metric";
    }
    boolean sent = hits.find(quantity.start() - 3, quantity.start(), sendsAway) >= 0;
    return sent ? "people sent out of the country, which is no metric" : null;
  }

  private static boolean near(Passage passage, Quantity quantity, int noun, Category category) {
    return passage.hits().find(quantity.start() - 8, noun + VERB, category) >= 0;
  }

  private static int noun(Passage passage, Quantity quantity, Category noun) {
    for (int at = quantity.end(); at < quantity.end() + NOUN; at++) {
      if (passage.hits().has(at, noun)) {
        return at;
      }
      if (!passage.tokens().isWord(at) && !passage.tokens().is(at, "-")) {
        return -1;
      }
    }
    return -1;
  }
}
