package io.tierwatch.cli;

import io.tierwatch.briefing.Reading;
import io.tierwatch.cli.text.Spelling;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the narratives of the country that a user names. */
final class CountryChoice {

  private CountryChoice() {}

  /**
   * The narratives of a country: one, unless the report has the country twice.
   *
   * @param typed empty for the only country of the report
   */
  static List<NarrativeFacts> of(Reading reading, String typed, String document) throws Refusal {
    if (typed.isEmpty() && names(reading).size() == 1) {
      return reading.narratives();
    }
    if (typed.isEmpty()) {
      throw Refusal.ofUsage(
          document
              + " has more than one country: name one of "
              + String.join(", ", names(reading))
              + ".");
    }
    Optional<Country> country = Countries.standard().byAnyName(typed);
    if (country.isEmpty()) {
      throw unknown(reading, typed);
    }
    List<NarrativeFacts> found = new ArrayList<>();
    for (NarrativeFacts narrative : reading.narratives()) {
      if (narrative.narrative().country().equals(country.get())) {
        found.add(narrative);
      }
    }
    if (found.isEmpty()) {
      throw Refusal.ofInput(
          document
              + " has no narrative of "
              + country.get().name()
              + "; it has "
              + String.join(", ", names(reading))
              + ".");
    }
    return found;
  }

  private static Refusal unknown(Reading reading, String typed) {
    List<String> candidates = new ArrayList<>(names(reading));
    for (Countries.Name name : Countries.standard().names()) {
      if (name.kind() == Countries.Name.Kind.NAME && !name.country().fictional()) {
        candidates.add(name.words());
      }
    }
    List<String> near = Spelling.near(typed, candidates);
    String hint =
        near.isEmpty()
            ? "give a name as the report has it, or an ISO 3166-1 alpha-3 code."
            : "did you mean " + String.join(" or ", near) + "?";
    return Refusal.ofInput("no country is called '" + typed + "': " + hint);
  }

  private static List<String> names(Reading reading) {
    List<String> names = new ArrayList<>();
    for (NarrativeFacts narrative : reading.narratives()) {
      String name = narrative.narrative().country().name();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
