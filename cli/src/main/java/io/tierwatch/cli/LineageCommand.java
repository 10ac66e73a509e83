package io.tierwatch.cli;

import io.tierwatch.assessment.change.Lineage;
import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.briefing.Bench;
import io.tierwatch.cli.assess.LineageList;
import io.tierwatch.model.country.Country;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows recommendations through the editions. */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    header = "Follow recommendations through the editions.",
    description =
        "Each recommendation with the years in which it was made, its wordings, whether it is new,"
            + " stands or was dropped, and what later editions report as done on it.",
    footer = {
      "",
      "Examples:",
      "  tierwatch lineage 2018.txt 2019.txt --country Malta",
      "  tierwatch lineage 2018/ 2019.txt --editions 2018,2019 --topic training",
      "  tierwatch lineage --dataset tierwatch-data --country Malta"
    })
final class LineageCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Editions: text files, folders of them, or facts (*.jsonl).")
  List<String> files = List.of();

  @Option(
      names = {"-d", "--dataset"},
      paramLabel = "DIR",
      description = "A dataset instead of files, with all its editions.")
  @Nullable Path dataset;

  @Option(
      names = "--editions",
      paramLabel = "YEAR",
      split = ",",
      description = "The years of the files, with commas, where the texts do not tell them.")
  @Nullable List<String> editions;

  @Mixin CountryOption country = new CountryOption();

  @Mixin TopicOption topic = new TopicOption();

  @Mixin FormatOption format = new FormatOption(Format.TEXT, Format.CSV, Format.JSON);

  LineageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    Bench bench = new Bench();
    topic.check(bench.recommendations());
    Map<Country, List<CountryFacts>> countries = new LinkedHashMap<>();
    for (CountryFacts facts : FactSource.only(facts(), country.typed)) {
      countries.computeIfAbsent(facts.country(), unused -> new ArrayList<>()).add(facts);
    }
    if (countries.values().stream().allMatch(all -> all.size() < 2)) {
      console.say("no country is in two of the editions: there is nothing to follow.");
    }
    Map<Country, List<Lineage>> found = new LinkedHashMap<>();
    countries.forEach((key, editions) -> found.put(key, lineages(bench, editions)));
    print(found);
    return 0;
  }

  private List<Lineage> lineages(Bench bench, List<CountryFacts> editions) {
    editions.sort(Comparator.comparingInt(facts -> facts.edition().year()));
    List<Lineage> lineages = new ArrayList<>(bench.comparison().lineages(editions));
    lineages.removeIf(lineage -> !topic.admits(lineage.last()));
    return lineages;
  }

  private List<CountryFacts> facts() throws Refusal, UnreadableReportException {
    if (dataset != null && !files.isEmpty()) {
      throw Refusal.ofUsage("FILE and --dataset name two places to look into: give one.");
    }
    FactSource source = new FactSource(console);
    if (dataset != null) {
      List<String> named = country.typed == null ? List.of() : List.of(country.typed);
      return source.ofDataset(dataset, Optional.empty(), named);
    }
    return ofFiles(source, editions == null ? List.of() : editions);
  }

  private List<CountryFacts> ofFiles(FactSource source, List<String> years)
      throws Refusal, UnreadableReportException {
    if (files.isEmpty()) {
      throw Refusal.ofUsage("lineage needs two editions or more: their FILEs, or a --dataset.");
    }
    if (!years.isEmpty() && years.size() != files.size()) {
      throw Refusal.ofUsage("--editions needs a year for each FILE.");
    }
    List<CountryFacts> facts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String year = years.isEmpty() ? null : years.get(i);
      facts.addAll(source.of(files.get(i), EditionOption.of(year)));
    }
    return facts;
  }

  private void print(Map<Country, List<Lineage>> found) throws IOException {
    switch (format.chosen()) {
      case JSON -> LineageList.json(console.out(), found);
      case CSV -> {
        console.print(List.of(LineageList.csvTitle()));
        found.forEach((key, lineages) -> console.print(LineageList.csv(key, lineages)));
      }
      default -> found.forEach((key, all) -> console.print(LineageList.lines(key, all)));
    }
  }
}
