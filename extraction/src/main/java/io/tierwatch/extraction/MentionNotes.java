package io.tierwatch.extraction;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.mention.Mention;
import io.tierwatch.extraction.mention.MoneyAmount;
import io.tierwatch.extraction.mention.PeriodMention;
import io.tierwatch.extraction.mention.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what a sentence mentions, in the order of its words. */
final class MentionNotes {

  /** Categories of the lexicon that are mentions, and what to call them. */
  private static Map<String, String> categories() {
    Map<String, String> categories = new TreeMap<>();
    categories.put("country", "place");
    categories.put("nationality", "nationality");
    categories.put("victim", "people");
    for (String actor :
        List.of("government", "ngo", "international_organization", "foreign_government")) {
      categories.put(actor, "actor");
    }
    for (String form :
        List.of("sex_exploitation", "labor_exploitation", "begging", "domestic_servitude")) {
      categories.put(form, "exploitation");
    }
    return categories;
  }

  private record Placed(int at, MentionNote note) {}

  private MentionNotes() {}

  static List<MentionNote> of(Passage passage, Lexicon lexicon) {
    List<Placed> placed = new ArrayList<>();
    for (Quantity quantity : passage.mentions().quantities()) {
      placed.add(placed(passage, quantity, "number", reading(quantity)));
    }
    for (MoneyAmount money : passage.mentions().money()) {
      placed.add(placed(passage, money, "money", reading(money)));
    }
    for (PeriodMention period : passage.mentions().periods()) {
      placed.add(placed(passage, period, "time", words(period.period().code())));
    }
    categories().forEach((name, kind) -> addAll(passage, lexicon.category(name), kind, placed));
    placed.sort(Comparator.comparingInt(Placed::at));
    return placed.stream().map(Placed::note).toList();
  }

  private static void addAll(Passage passage, Category category, String kind, List<Placed> placed) {
    int at = 0;
    while (at < passage.tokens().size()) {
      int end = passage.hits().end(at, category);
      if (end > at) {
        String found = passage.tokens().span(at, end);
        placed.add(new Placed(at, new MentionNote(kind, found, words(category.name()))));
      }
      at = Math.max(at + 1, end);
    }
  }

  private static Placed placed(Passage passage, Mention mention, String kind, String reading) {
    String found = passage.tokens().span(mention.start(), mention.end());
    return new Placed(mention.start(), new MentionNote(kind, found, reading));
  }

  private static String reading(Quantity quantity) {
    String value =
        switch (quantity.kind()) {
          case VAGUE, FRACTION -> "no exact number";
          case PERCENT -> number(quantity.value()) + " percent";
          case COUNT -> number(quantity.value());
          case YEAR -> Long.toString(Math.round(quantity.value()));
        };
    Double max = quantity.max();
    String range = max == null ? value : value + " to " + number(max);
    String firmness = words(quantity.qualifier().code());
    return firmness.equals("exact") ? range : firmness + " " + range;
  }

  private static String reading(MoneyAmount money) {
    List<String> amounts = new ArrayList<>();
    addAmount(amounts, money.local(), money.currency());
    addAmount(amounts, money.usd(), "USD");
    return String.join(", ", amounts);
  }

  private static void addAmount(
      List<String> amounts, @Nullable Double value, @Nullable String currency) {
    if (value != null) {
      amounts.add(number(value) + (currency == null ? "" : " " + currency));
    }
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", Math.round(value))
        : Double.toString(value);
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }
}
