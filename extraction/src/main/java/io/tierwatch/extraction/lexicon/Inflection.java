package io.tierwatch.extraction.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English word: plural, third person, past, participle. Regular forms are made by
 * the spelling rules of English, irregular ones are listed. A form that does not exist ("victimed")
 * does no harm, since no text has it.
 */
final class Inflection {

  /** Nouns whose plural is irregular. */
  private static final Set<String> PEOPLE = Set.of("child", "man", "woman", "person");

  private final Map<String, List<String>> irregular;

  Inflection(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  /** The base form and all others. */
  Set<String> forms(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    List<String> listed = irregular.get(base);
    if (listed != null) {
      forms.addAll(listed);
      return forms;
    }
    if (base.endsWith("e")) {
      forms.add(base + "s");
      forms.add(base + "d");
      forms.add(base.substring(0, base.length() - 1) + "ing");
    } else if (endsInConsonantAndY(base)) {
      String stem = base.substring(0, base.length() - 1);
      forms.add(stem + "ies");
      forms.add(stem + "ied");
      forms.add(base + "ing");
    } else if (hisses(base)) {
      forms.add(base + "es");
      forms.add(base + "ed");
      forms.add(base + "ing");
    } else {
      String doubled = doublesConsonant(base) ? base + base.charAt(base.length() - 1) : base;
      forms.add(base + "s");
      forms.add(doubled + "ed");
      forms.add(doubled + "ing");
    }
    return forms;
  }

  /** The base form and its plural, for words that are only counted. */
  Set<String> plural(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    List<String> listed = irregular.get(base);
    if (listed != null && PEOPLE.contains(base)) {
      forms.addAll(listed);
    } else if (endsInConsonantAndY(base)) {
      forms.add(base.substring(0, base.length() - 1) + "ies");
    } else {
      forms.add(base + (hisses(base) ? "es" : "s"));
    }
    return forms;
  }

  private static boolean endsInConsonantAndY(String base) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base.charAt(n - 2));
  }

  private static boolean hisses(String base) {
    return base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("ch")
        || base.endsWith("sh");
  }

  /** One syllable that ends in one vowel and one consonant: plan, planned. */
  private static boolean doublesConsonant(String base) {
    int n = base.length();
    if (n < 3 || n > 4 || isVowel(base.charAt(0)) || "wxy".indexOf(base.charAt(n - 1)) >= 0) {
      return false;
    }
    return !isVowel(base.charAt(n - 1))
        && isVowel(base.charAt(n - 2))
        && !isVowel(base.charAt(n - 3));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
