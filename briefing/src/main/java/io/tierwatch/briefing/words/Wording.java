package io.tierwatch.briefing.words;

import io.tierwatch.model.Coded;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Qualifier;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words for codes and figures. */
public final class Wording {

  /** For a figure of which the text says that it was not reported; never a zero. */
  public static final String NOT_REPORTED = "not reported";

  /** For what the text says nothing of. What it says there is none of is 0, or 'none'. */
  public static final String NOT_STATED = "not stated";

  private static final double MILLION = 1e6;

  private Wording() {}

  /** A code in words: {@code victims_identified} is 'victims identified'. */
  public static String of(Coded code) {
    String words = code.code().replace('_', ' ');
    return words.replace("un tip ", "UN TIP ").replace("anti trafficking", "anti-trafficking");
  }

  /** The codes in words, or '-' where there are none. */
  public static String all(Collection<? extends Coded> codes) {
    List<String> words = new ArrayList<>();
    for (Coded code : codes) {
      words.add(of(code));
    }
    return words.isEmpty() ? "-" : String.join(", ", words);
  }

  /** The name of the country of a code; other words stand as they are. */
  public static String place(String codeOrWords) {
    return Countries.standard().byCode(codeOrWords).map(Country::name).orElse(codeOrWords);
  }

  /** What stands before a figure that is not exact, as short as in a table: '≥ 12'. */
  public static String sign(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case AT_LEAST -> "≥ ";
      case MORE_THAN -> "> ";
      case ABOUT -> "about ";
      case LESS_THAN -> "< ";
      case UP_TO -> "≤ ";
    };
  }

  /** A figure with separators and without needless decimals: 1,204 or 0.5. */
  public static String figure(double value) {
    return format("#,##0.##", value);
  }

  /** An amount of money, in millions where it is that large: '2.4 million' or '212,500'. */
  public static String amount(double value) {
    return value >= MILLION ? format("#,##0.###", value / MILLION) + " million" : figure(value);
  }

  /** A range of figures: '3 to 12', '12' where both ends are the same. */
  public static String range(@Nullable Double least, @Nullable Double most) {
    if (least == null) {
      return most == null ? NOT_STATED : "up to " + figure(most);
    }
    if (most == null) {
      return "at least " + figure(least);
    }
    return least.equals(most) ? figure(least) : figure(least) + " to " + figure(most);
  }

  /** A number and its noun: '1 narrative', '8 narratives'. */
  public static String count(int number, String noun) {
    return figure(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String format(String pattern, double value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
