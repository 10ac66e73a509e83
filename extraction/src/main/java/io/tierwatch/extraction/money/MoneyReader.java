package io.tierwatch.extraction.money;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.mention.MoneyAmount;
import io.tierwatch.model.fact.Actor;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.Money;
import io.tierwatch.model.fact.Period;
import io.tierwatch.model.fact.Purpose;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money: the front door of this package. */
public final class MoneyReader implements FactReader {

  /** How far before an amount the words stand that make it a comparison. */
  private static final int COMPARISON_REACH = 8;

  private final PurposeRules purposes;
  private final LawsPenalties penalties;
  private final AmountTimes times;
  private final Payer payer;
  private final NoMoney noMoney;
  private final Category compare;

  /** A reader with the words of this language. */
  public MoneyReader(Language language) {
    purposes = PurposeRules.load(language.lexicon());
    penalties = new LawsPenalties(language.lexicon());
    times = new AmountTimes(language.lexicon());
    payer = new Payer(language.lexicon());
    noMoney = new NoMoney(language.lexicon());
    compare = language.lexicon().category("compare");
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    List<Fact> facts = new ArrayList<>();
    Purpose before = null;
    for (Passage passage : narrative.passages()) {
      if (passage.section() != SectionName.RECOMMENDATIONS) {
        List<Money> found = read(passage, before);
        before = found.isEmpty() ? null : found.get(found.size() - 1).purpose();
        facts.addAll(found);
      }
    }
    return facts;
  }

  /**
   * The amounts of a sentence.
   *
   * @param earlier what the last amount of the sentence before was for
   */
  List<Money> read(Passage passage, @Nullable Purpose earlier) {
    List<Money> found = new ArrayList<>();
    List<MoneyAmount> amounts = passage.mentions().money();
    if (!amounts.isEmpty()) {
      readAmounts(passage, amounts, earlier, found);
    }
    Purpose last = found.isEmpty() ? null : found.get(found.size() - 1).purpose();
    found.addAll(noMoney.read(passage, last, times));
    return found;
  }

  private void readAmounts(
      Passage passage, List<MoneyAmount> amounts, @Nullable Purpose earlier, List<Money> found) {
    Map<Integer, PurposeRules.Hit> hits = purposes.find(passage);
    Purpose ofSentence = received(passage, amounts.get(0)) ? earlier : null;
    Reading before = null;
    for (int i = 0; i < amounts.size(); i++) {
      MoneyAmount amount = amounts.get(i);
      if (!penalties.has(passage, amount.start())) {
        int limit = i + 1 < amounts.size() ? amounts.get(i + 1).start() : passage.tokens().size();
        int from = i == 0 ? 0 : amounts.get(i - 1).end();
        PurposeRules.Hit hit = PurposeRules.on(hits, amount);
        Reading reading = reading(passage, amount, from, limit, before, hit, ofSentence);
        addFacts(passage, amount, reading, found);
        before = reading.compared && before != null ? before : reading;
      }
    }
  }

  /** What was made out of one amount. */
  private record Reading(
      Purpose purpose,
      Actor actor,
      List<Period> periods,
      boolean compared,
      String rule,
      int start,
      int end) {}

  private Reading reading(
      Passage passage,
      MoneyAmount amount,
      int from,
      int limit,
      @Nullable Reading before,
      PurposeRules.@Nullable Hit hit,
      @Nullable Purpose earlier) {
    boolean compared = before != null && comparison(passage, amount, from);
    boolean inherits = before != null && (compared || hit == null);
    Purpose purpose;
    String rule;
    if (inherits && before != null) {
      purpose = before.purpose;
      rule = compared ? "compared_amount" : before.rule;
    } else {
      Purpose unstated = earlier == null ? Purpose.OTHER : earlier;
      purpose = hit == null ? unstated : hit.purpose();
      rule = hit == null ? "amount" : hit.rule();
    }
    boolean own = hit != null && !inherits;
    return new Reading(
        purpose,
        before != null ? before.actor : payer.of(passage, amount.start(), purpose),
        periods(passage, amount, from, limit, before, compared),
        compared,
        rule,
        own && hit != null ? Math.min(hit.start(), amount.start()) : amount.start(),
        own && hit != null ? Math.max(hit.end(), amount.end()) : amount.end());
  }

  private List<Period> periods(
      Passage passage,
      MoneyAmount amount,
      int from,
      int limit,
      @Nullable Reading before,
      boolean compared) {
    List<Period> stated = times.behind(passage, amount.end(), limit);
    if (!stated.isEmpty()) {
      return stated;
    }
    if (compared || Growth.isStart(passage, amount)) {
      return List.of(Growth.isEnd(passage, amount) ? Period.CURRENT : Period.PREVIOUS);
    }
    Period earlier = before == null ? times.before(passage, from, amount.start()) : null;
    if (earlier != null) {
      return List.of(earlier);
    }
    return before == null ? List.of(Period.CURRENT) : before.periods;
  }

  /** "The second center received €80,000" goes on with what the sentence before spoke of. */
  private static boolean received(Passage passage, MoneyAmount amount) {
    int before = amount.start() - 1;
    return passage.tokens().is(before, "received") || passage.tokens().is(before - 1, "received");
  }

  private boolean comparison(Passage passage, MoneyAmount amount, int from) {
    int start = Math.max(from, amount.start() - COMPARISON_REACH);
    boolean bracket = passage.tokens().is(amount.start() - 1, "(");
    return bracket
        || Growth.isEnd(passage, amount)
        || passage.hits().find(start, amount.start(), compare) >= 0;
  }

  /** A range states two amounts: its ends. */
  private static void addFacts(
      Passage passage, MoneyAmount amount, Reading reading, List<Money> found) {
    Evidence evidence =
        passage.evidence(reading.start, reading.end, amount.start(), "money." + reading.rule);
    for (Period period : reading.periods) {
      Period first = Growth.isBoth(passage, amount) ? Period.PREVIOUS : period;
      found.add(money(evidence, amount.local(), amount.currency(), amount.usd(), reading, first));
      if (amount.localMax() != null || amount.usdMax() != null) {
        found.add(
            money(
                evidence, amount.localMax(), amount.currency(), amount.usdMax(), reading, period));
      }
    }
  }

  private static Money money(
      Evidence evidence,
      @Nullable Double local,
      @Nullable String currency,
      @Nullable Double usd,
      Reading reading,
      Period period) {
    return new Money(evidence, reading.purpose, reading.actor, local, currency, usd, period);
  }
}
