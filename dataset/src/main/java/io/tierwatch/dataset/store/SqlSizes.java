package io.tierwatch.dataset.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long the values are that a query has made by functions whose result is as long as an argument
 * says. The database makes such a value in one go, does not count it as its memory, and does not
 * hear that it is told to stop: so the length must stand in the query itself, and be small.
 */
final class SqlSizes {

  /** The sum of all such lengths in a query. */
  private static final int MOST = 10_000;

  /** Functions that nobody needs enough to bound them one by one. */
  private static final Set<String> REFUSED =
      Set.of("list_resize", "array_resize", "bitstring", "bitstring_agg", "equi_width_bins");

  /** Functions that run the aggregate that their second argument names. */
  private static final Set<String> BY_NAME =
      Set.of("list_aggregate", "list_aggr", "array_aggregate", "array_aggr", "aggregate");

  private static final double UNKNOWN = Double.POSITIVE_INFINITY;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** A width that is another argument's: {@code %*d}, <code>{:{}}</code>. */
  private static final Pattern OTHER_WIDTH = Pattern.compile("\\*|\\{[^}]*\\{");

  private double total;

  /** Checks the call of a function where a value stands. */
  void check(String function, List<?> arguments) throws DatasetException {
    if (REFUSED.contains(function)) {
      throw new DatasetException("the function '" + function + "' cannot be used here.");
    }
    if (BY_NAME.contains(function)) {
      check(text(arguments, 1).orElse("bitstring_agg").toLowerCase(Locale.ROOT), List.of());
    }
    total += Math.max(0, size(function, arguments));
    if (!(total <= MOST)) { // so that what is no number is turned away as well
      throw new DatasetException(
          "the function '"
              + function
              + "' is used here only with lengths that stand in the query and are together up to "
              + MOST
              + ".");
    }
  }

  /** The length of the result; infinite where the query does not say it. */
  private static double size(String function, List<?> arguments) {
    return switch (function) {
      case "repeat" -> length(arguments) * number(arguments, 1);
      case "lpad", "rpad" -> number(arguments, 1);
      case "range", "generate_series" -> span(arguments);
      case "printf", "format" -> text(arguments, 0).map(SqlSizes::widths).orElse(UNKNOWN);
      default -> 0;
    };
  }

  private static double length(List<?> arguments) {
    return text(arguments, 0).map(text -> (double) text.length()).orElse(UNKNOWN);
  }

  private static double span(List<?> arguments) {
    double first = number(arguments, 0);
    return Math.abs(arguments.size() == 1 ? first : number(arguments, 1) - first);
  }

  /** The sum of the widths in a format. */
  private static double widths(String format) {
    if (OTHER_WIDTH.matcher(format).find()) {
      return UNKNOWN;
    }
    double widths = 0;
    for (Matcher number = NUMBER.matcher(format); number.find(); ) {
      widths += Double.parseDouble(number.group());
    }
    return widths;
  }

  private static Optional<String> text(List<?> arguments, int index) {
    return constant(arguments, index) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static double number(List<?> arguments, int index) {
    return constant(arguments, index) instanceof Number number ? number.doubleValue() : UNKNOWN;
  }

  private static @Nullable Object constant(List<?> arguments, int index) {
    return index < arguments.size()
            && arguments.get(index) instanceof Map<?, ?> argument
            && argument.get("value") instanceof Map<?, ?> value
        ? value.get("value")
        : null;
  }
}
