package io.tierwatch.reader;

import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Tier;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.ListedTier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that stand under each heading of a tier, and what does not fit: a heading without
 * names, headings side by side, an alphabet that begins anew, a country listed twice.
 */
final class TierGroups {

  private static final int FEWEST_NAMES = 3;

  private final List<Group> groups = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private boolean aside;

  /** A name as it stands in a list; {@code alone} where nothing else stands on its line. */
  private record Listed(Country country, SourceText source, boolean alone) {}

  /** What stands under one heading. */
  private record Group(Tier tier, SourceText head, List<Listed> names) {

    boolean isEmpty() {
      return names.isEmpty();
    }
  }

  /** Takes the next line up. */
  void add(ListText text) {
    if (text.headsSideBySide()) {
      aside = true;
      tell(
          text.firstLine(),
          "the headings of several tiers stand side by side; whose the names"
              + " below are, cannot be told");
      return;
    }
    boolean alone = text.items().size() == 1;
    for (ListText.Item item : text.items()) {
      if (item instanceof ListText.Head head) {
        aside = false;
        groups.add(new Group(head.tier(), text.source(head), new ArrayList<>()));
      } else if (item instanceof ListText.Name name && !aside && !groups.isEmpty()) {
        last().names().add(new Listed(name.country(), text.source(name), alone));
      }
    }
  }

  private Group last() {
    return groups.get(groups.size() - 1);
  }

  /** Whether these are placements, and not the legend of a map or the heading of a narrative. */
  boolean isPlacements(boolean titled) {
    long empty = groups.stream().filter(Group::isEmpty).count();
    long filled = groups.size() - empty;
    int names = groups.stream().mapToInt(g -> g.names().size()).sum();
    boolean several = filled >= 2 && names >= FEWEST_NAMES && empty <= filled;
    return several || (titled && filled >= 1 && empty == 0);
  }

  /**
   * Whether the end is a country's name with a tier alone below it, which is the heading of a
   * narrative in two lines.
   */
  boolean endsWithNarrative() {
    return groups.size() > 1 && last().isEmpty() && !groups.get(groups.size() - 2).isEmpty();
  }

  /** Leaves that heading out; gives back how many lines it was. */
  int dropNarrative() {
    groups.remove(groups.size() - 1);
    List<Listed> names = last().names();
    names.remove(names.size() - 1);
    return 2;
  }

  /** The countries with their tiers, in order; finds the damage. */
  List<ListedTier> listed() {
    List<ListedTier> listed = new ArrayList<>();
    for (Group group : groups) {
      if (group.isEmpty() && groups.stream().noneMatch(g -> isSame(g, group) && !g.isEmpty())) {
        tell(group.head().firstLine(), "no country stands under '" + group.head() + "'");
      }
      int end = restart(group);
      for (Listed name : group.names().subList(0, end)) {
        listed.add(new ListedTier(name.country(), group.tier(), name.source()));
      }
    }
    tellTwice(listed);
    return listed;
  }

  List<Damage> damage() {
    return damage;
  }

  private static boolean isSame(Group one, Group other) {
    return one.tier() == other.tier();
  }

  /** The index from which on names may be of another tier, or that behind the last name. */
  private int restart(Group group) {
    List<Listed> names = group.names();
    boolean column = names.stream().allMatch(Listed::alone);
    Alphabet alphabet = new Alphabet(names.stream().map(n -> n.source().text()).toList());
    for (int restart : column ? alphabet.restarts() : List.<Integer>of()) {
      if (!alphabet.goesOn(restart)) {
        tellRestart(group, restart);
        return restart;
      }
      SourceText name = names.get(restart).source();
      tell(
          name.firstLine(),
          "'" + name + "' stands out of the alphabet: a heading before it may be lost");
    }
    return names.size();
  }

  private void tellRestart(Group group, int index) {
    int count = group.names().size() - index;
    SourceText name = group.names().get(index).source();
    String names = count == 1 ? "one name is" : count + " names are";
    tell(
        name.firstLine(),
        "the alphabet begins anew at '"
            + name
            + "': a heading behind '"
            + group.head()
            + "' may be lost, so "
            + names
            + " left out");
  }

  private void tellTwice(List<ListedTier> listed) {
    Map<String, ListedTier> first = new HashMap<>();
    for (ListedTier country : listed) {
      ListedTier other = first.putIfAbsent(country.country().code(), country);
      if (other != null) {
        String detail =
            country.country().name()
                + " stands in the list of "
                + other.tier().title()
                + " (line "
                + other.line()
                + ") and in that of "
                + country.tier().title();
        damage.add(new Damage(Damage.Kind.LISTED_TWICE, country.line(), detail));
      }
    }
  }

  private void tell(int line, String detail) {
    damage.add(new Damage(Damage.Kind.TORN_LIST, line, detail));
  }
}
