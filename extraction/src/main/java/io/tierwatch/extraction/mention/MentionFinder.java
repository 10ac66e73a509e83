package io.tierwatch.extraction.mention;

import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import java.util.List;

/** Finds quantities, money and times: the front door of this package. */
public final class MentionFinder {

  private final QuantityFinder quantities;
  private final MoneyFinder money;
  private final PeriodFinder periods;

  /** A finder whose word lists are resources beside the class {@code base}. */
  public MentionFinder(Lexicon lexicon, Vocabulary vocabulary, Class<?> base) {
    quantities = new QuantityFinder(lexicon, vocabulary, base);
    money = new MoneyFinder(lexicon, new Currencies(vocabulary, base), Countries.standard());
    periods = new PeriodFinder(lexicon);
  }

  /** Everything a text about this country mentions. */
  public Mentions find(Tokens tokens, CategoryHits hits, Edition edition, Country country) {
    List<Quantity> numbers = quantities.find(tokens, hits);
    return new Mentions(
        numbers,
        money.find(tokens, hits, numbers, country),
        periods.find(tokens, hits, numbers, edition));
  }
}
