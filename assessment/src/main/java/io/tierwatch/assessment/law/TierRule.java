package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.Field;
import io.tierwatch.model.fact.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The definition of a tier, or a ground of the watch list.
 *
 * @param id a name to cite it by
 * @param text what the law says, in our words
 */
public record TierRule(String id, Tier tier, String section, Years years, String text) {

  static List<TierRule> read(List<Block> blocks) {
    List<TierRule> rules = new ArrayList<>();
    for (Block block : blocks) {
      block.expect("rule", Set.of("tier", "section", "years", "text"));
      Field tier = block.one("tier");
      Field years = block.one("years");
      Field section = block.one("section");
      if (!section.value().startsWith("22 U.S.C. 7107(b)")) {
        throw section.fault("'" + section.value() + "' is no section of 22 U.S.C. 7107(b)");
      }
      rules.add(
          new TierRule(
              block.name(),
              tier.constant(Tier.class, tier.value()),
              section.value(),
              Years.parse(years.value(), years),
              block.one("text").value()));
    }
    return List.copyOf(rules);
  }
}
