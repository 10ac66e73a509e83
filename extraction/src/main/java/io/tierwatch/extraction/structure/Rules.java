package io.tierwatch.extraction.structure;

import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.pattern.Pattern;
import io.tierwatch.extraction.pattern.PatternParser;
import io.tierwatch.extraction.pattern.RuleFile;
import java.util.ArrayList;
import java.util.List;

/** Reads the rule files of this package. */
final class Rules {

  static final String PLACEMENT = "structure/placement.txt";
  static final String EFFORTS = "structure/efforts.txt";

  private Rules() {}

  /** The rules of a file, as written. */
  static List<RuleFile.Entry> entries(String file) {
    return RuleFile.read(Language.class, file);
  }

  /** The patterns of a rule, of which there is one at least. */
  static List<Pattern> patterns(RuleFile.Entry entry, PatternParser parser) {
    List<Pattern> patterns = new ArrayList<>();
    for (String source : entry.all("pattern")) {
      try {
        patterns.add(parser.parse(source));
      } catch (IllegalArgumentException e) {
        throw entry.error(e.getMessage() + " in " + source);
      }
    }
    if (patterns.isEmpty()) {
      throw entry.error("has no pattern");
    }
    return patterns;
  }
}
