package io.tierwatch.cli;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.dataset.FactJson;
import io.tierwatch.dataset.MalformedRecordException;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of the countries of an input: a report, which is read, or a file of facts. */
final class FactSource {

  private final Console console;

  FactSource(Console console) {
    this.console = console;
  }

  /** The facts by country, those without any fact left out. */
  List<CountryFacts> of(@Nullable String file, Optional<Edition> edition)
      throws Refusal, UnreadableReportException {
    if (file != null && file.endsWith(".jsonl")) {
      return CountryFacts.split(facts(Path.of(file)));
    }
    List<Input> inputs = new Inputs(console).of(file == null ? List.of() : List.of(file));
    Readings readings = new Readings();
    List<Fact> facts = new ArrayList<>();
    for (Input input : inputs) {
      Reading reading = readings.read(input, edition);
      facts.addAll(reading.facts());
    }
    return CountryFacts.split(facts);
  }

  /**
   * The facts that a dataset has by country and edition, of one edition or of all.
   *
   * @param countries the countries that the user names; all where none is named
   */
  List<CountryFacts> ofDataset(Path folder, Optional<Edition> edition, List<String> countries)
      throws Refusal {
    FactQuery query = edition.map(FactQuery.all()::in).orElse(FactQuery.all());
    Set<FactQuery> queries = new LinkedHashSet<>();
    for (String typed : countries) {
      queries.add(query.of(country(typed)));
    }
    try (Dataset dataset = Dataset.open(folder)) {
      List<Fact> facts = new ArrayList<>();
      for (FactQuery one : queries.isEmpty() ? Set.of(query) : queries) {
        facts.addAll(dataset.facts(one));
      }
      return CountryFacts.split(facts);
    } catch (DatasetException e) {
      throw Refusal.ofInput(String.valueOf(e.getMessage()));
    }
  }

  private static List<Fact> facts(Path file) throws Refusal {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return FactJson.read(reader);
    } catch (MalformedRecordException e) {
      throw Refusal.ofInput(file + " is no file of facts: " + e.getMessage());
    } catch (IOException e) {
      throw Refusal.ofInput(file + " cannot be read: check that it is there.");
    }
  }

  /** The facts of the country that the user names, and of all where none is named. */
  static List<CountryFacts> only(List<CountryFacts> all, @Nullable String typed) throws Refusal {
    if (typed == null) {
      return all;
    }
    Country country = country(typed);
    List<CountryFacts> found =
        all.stream().filter(facts -> facts.country().equals(country)).toList();
    if (found.isEmpty()) {
      throw Refusal.ofInput("the input has no narrative of " + country.name() + ".");
    }
    return found;
  }

  private static Country country(String typed) throws Refusal {
    return Countries.standard()
        .byAnyName(typed)
        .orElseThrow(
            () ->
                Refusal.ofInput(
                    "no country is called '"
                        + typed
                        + "': give a name as the report has it, or an ISO 3166-1 alpha-3 code."));
  }
}
