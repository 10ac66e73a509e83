package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.model.Edition;
import java.util.List;

/** Finds quantities, money and times: the front door of this package. */
public final class MentionFinder {

  private final QuantityFinder quantities;
  private final MoneyFinder money;
  private final PeriodFinder periods;

  /** A finder whose word lists are resources beside the class {@code base}. */
  public MentionFinder(Lexicon lexicon, Vocabulary vocabulary, Class<?> base) {
    quantities = new QuantityFinder(lexicon, vocabulary, base);
    money = new MoneyFinder(lexicon, new Currencies(vocabulary, base));
    periods = new PeriodFinder(lexicon);
  }

  /** Everything a text mentions. */
  public Mentions find(Tokens tokens, CategoryHits hits, Edition edition) {
    List<Quantity> numbers = quantities.find(tokens, hits);
    return new Mentions(
        List.copyOf(numbers),
        List.copyOf(money.find(tokens, hits, numbers)),
        List.copyOf(periods.find(tokens, hits, numbers, edition)));
  }
}
