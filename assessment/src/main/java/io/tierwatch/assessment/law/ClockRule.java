package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The limit on consecutive years on the watch list, 22 U.S.C. 7107(b)(2)(D) and (F).
 *
 * @param limit the years after which the country goes to Tier 3; 0 where there is no limit
 * @param waivers how many further years waivers can give
 * @param afterTier3 the years on the list after a forced Tier 3; 0 where the law did not limit them
 */
public record ClockRule(Years years, String section, int limit, int waivers, int afterTier3) {

  static List<ClockRule> read(List<Block> blocks) {
    List<ClockRule> rules = new ArrayList<>();
    for (Block block : blocks) {
      block.expect("clock", Set.of("section", "limit", "waivers", "after-tier-3", "text"));
      Field section = block.one("section");
      Years years = Years.parse(block.name(), section);
      if (rules.stream().anyMatch(rule -> rule.years().overlaps(years))) {
        throw block.fault("has years that another clock covers");
      }
      rules.add(
          new ClockRule(
              years,
              section.value(),
              block.one("limit").number(),
              block.one("waivers").number(),
              block.one("after-tier-3").number()));
    }
    return List.copyOf(rules);
  }
}
