package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.ListedTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the lists of countries by tier. */
final class TierListReader implements PartReader {

  /** The title of the lists. */
  static final String TITLE = "tier placements";

  private static final int LONGEST_TITLE = 80;

  /** How many lines a title may stand above the first list. */
  private static final int TITLE_WITHIN = 4;

  private final List<Line> lines;
  private final ListLines list;

  TierListReader(List<Line> lines, ListLines list) {
    this.lines = lines;
    this.list = list;
  }

  @Override
  public Optional<Part> at(int index) {
    Line first = lines.get(index);
    if (!mayBegin(first.words())) {
      return Optional.empty();
    }
    ListText text = list.parse(first);
    if (!text.isList() || !text.beginsWithHead()) {
      return Optional.empty();
    }
    ListLines.Result read = list.read(index);
    TierGroups groups = new TierGroups();
    read.texts().forEach(groups::add);
    int end = groups.endsWithNarrative() ? lastLineBefore(read, groups) : read.end(index);
    if (!groups.isPlacements(isTitled(index))) {
      return Optional.of(none(index, read, groups));
    }
    return Optional.of(part(index, end, groups, read));
  }

  /** A cheap first look at the words of a line. */
  static boolean mayBegin(String words) {
    return words.regionMatches(true, 0, "tier ", 0, 5)
        || words.regionMatches(true, 0, "special case", 0, 12);
  }

  /** What is torn so that nothing is told is still reported, where a title says what it is. */
  private Part none(int index, ListLines.Result read, TierGroups groups) {
    Part nothing = Part.none(index, read.end(index));
    List<Damage> damage = isTitled(index) ? groups.damage() : List.of();
    return new Part(index, nothing.to(), List.of(), damage);
  }

  private static Part part(int from, int to, TierGroups groups, ListLines.Result read) {
    List<ListedTier> listed = groups.listed();
    List<Damage> damage = new ArrayList<>(read.damage());
    damage.addAll(groups.damage());
    return new Part(from, to, listed, damage);
  }

  /** The end of the lists where a country's heading, broken in two, stands right behind them. */
  private static int lastLineBefore(ListLines.Result read, TierGroups groups) {
    int texts = groups.dropNarrative();
    return read.ends().get(Math.max(0, read.ends().size() - 1 - texts));
  }

  private boolean isTitled(int index) {
    int seen = 0;
    for (int i = index - 1; i >= 0 && seen < TITLE_WITHIN; i--) {
      String words = lines.get(i).words();
      seen += words.isEmpty() ? 0 : 1;
      if (isTitle(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is the title of the lists. */
  static boolean isTitle(String words) {
    return words.length() < LONGEST_TITLE && words.toLowerCase(Locale.ROOT).contains(TITLE);
  }
}
