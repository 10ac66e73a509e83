package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.pattern.Match;
import io.tierwatch.extraction.structure.PlacementRule.Matter;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Movement;
import io.tierwatch.model.fact.Standards;
import io.tierwatch.model.fact.Tier;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sentences of a narrative say of its placement: the first statement of each matter. */
final class PlacementStatements {

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private record Statement(PlacementRule rule, Match match, Passage passage) {}

  private final Map<Matter, Statement> statements = new EnumMap<>(Matter.class);

  /** Adds a statement; a later one of the same matter is not believed. */
  void add(PlacementRule rule, Match match, Passage passage) {
    statements.putIfAbsent(rule.matter(), new Statement(rule, match, passage));
  }

  boolean has(Matter matter) {
    return statements.containsKey(matter);
  }

  Optional<Boolean> answer(Matter matter) {
    return Optional.ofNullable(statements.get(matter)).map(s -> s.rule().yes());
  }

  /** The tier that the sentence on the movement, or else one on the placement, names. */
  Optional<Tier> tier() {
    return placing().flatMap(s -> tier(s, "tier", "watch"));
  }

  Optional<Movement> movement() {
    Statement moved = statements.get(Matter.MOVEMENT);
    if (moved != null) {
      return moved.rule().movement();
    }
    // 'is placed on Tier 2 Watch List for the second consecutive year'
    return has(Matter.TIER) && consecutiveYears().orElse(1) > 1
        ? Optional.of(Movement.REMAINED)
        : Optional.empty();
  }

  /** The tier of the year before: stated, or the same one where the country remained on it. */
  Optional<Tier> previousTier(Tier tier) {
    Optional<Tier> stated = before(Matter.MOVEMENT).or(() -> before(Matter.BEFORE));
    if (stated.isPresent()) {
      return stated;
    }
    return movement().filter(m -> m == Movement.REMAINED).map(m -> tier);
  }

  /**
   * The judgement on standards. Where the text does not speak of efforts, the tier does: on Tier 3
   * they are not significant, 22 U.S.C. 7107(b)(1)(C).
   */
  Optional<Standards> standards(Tier tier) {
    Optional<Boolean> met = answer(Matter.STANDARDS);
    if (met.isEmpty()) {
      return Optional.empty();
    }
    if (met.get()) {
      return Optional.of(Standards.MEETS);
    }
    boolean significant = answer(Matter.EFFORTS).orElse(tier != Tier.TIER_3);
    return Optional.of(
        significant
            ? Standards.DOES_NOT_MEET_SIGNIFICANT_EFFORTS
            : Standards.DOES_NOT_MEET_NO_SIGNIFICANT_EFFORTS);
  }

  /** How many years in a row the text counts, the one of the edition among them. */
  Optional<Integer> consecutiveYears() {
    Statement years = statements.get(Matter.YEARS);
    if (years == null) {
      return Optional.empty();
    }
    Tokens tokens = years.passage().tokens();
    int at = years.match().start("times");
    int ordinal = ORDINALS.indexOf(tokens.at(at).toLowerCase(Locale.ROOT)) + 1;
    return ordinal > 0 ? Optional.of(ordinal) : digits(tokens.at(at));
  }

  /** The words that state the placement, cited by the line of the tier. */
  Optional<Evidence> evidence() {
    return placing()
        .map(
            s -> {
              Match match = s.match();
              int tier = match.start("tier");
              // 'Tier' stands before its number, and a torn or turned line parts them at times
              int anchor = s.passage().tokens().is(tier, "special") ? tier : tier - 1;
              String rule = "placement." + s.rule().name();
              return s.passage().evidence(match.start(), match.end(), anchor, rule);
            });
  }

  private Optional<Statement> placing() {
    @Nullable Statement moved = statements.get(Matter.MOVEMENT);
    return Optional.ofNullable(moved != null ? moved : statements.get(Matter.TIER));
  }

  private Optional<Tier> before(Matter matter) {
    return Optional.ofNullable(statements.get(matter))
        .filter(s -> s.match().has("from"))
        .flatMap(s -> tier(s, "from", "from-watch"));
  }

  private static Optional<Tier> tier(Statement statement, String number, String watch) {
    Match match = statement.match();
    Tokens tokens = statement.passage().tokens();
    return switch (tokens.at(match.start(number)).toLowerCase(Locale.ROOT)) {
      case "1" -> Optional.of(Tier.TIER_1);
      case "2" -> Optional.of(match.has(watch) ? Tier.TIER_2_WATCH_LIST : Tier.TIER_2);
      case "3" -> Optional.of(Tier.TIER_3);
      case "special" -> Optional.of(Tier.SPECIAL_CASE);
      default -> Optional.empty();
    };
  }

  /** The number of '2nd' or '12th', which the tokenizer cuts into digits and letters. */
  private static Optional<Integer> digits(String word) {
    int end = 0;
    while (end < word.length() && end < 3 && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return end == 0 ? Optional.empty() : Optional.of(Integer.valueOf(word.substring(0, end)));
  }
}
