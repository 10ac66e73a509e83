package io.tierwatch.cli;

import io.tierwatch.assessment.evidence.CountryFacts;
import io.tierwatch.assessment.recommendation.RecommendationReader;
import io.tierwatch.assessment.recommendation.Understood;
import io.tierwatch.cli.assess.RecommendationList;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists recommendations by what they are about. */
@Command(
    name = "recommendations",
    mixinStandardHelpOptions = true,
    header = "List recommendations by topic, with what speaks to them.",
    footer = {
      "",
      "Examples:",
      "  tierwatch recommendations report.txt --topic penalization",
      "  tierwatch recommendations report.txt --country Jamaica",
      "  tierwatch recommendations --topics        the list of topics"
    })
final class RecommendationsCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A text, PDF or HTML file, a file of facts (*.jsonl), or - for standard input; without it, the"
              + " sample edition.")
  @Nullable String file;

  @Mixin TopicOption topic = new TopicOption();

  @Mixin CountryOption country = new CountryOption();

  @Option(names = "--topics", description = "List the topics instead.")
  boolean listTopics;

  @Mixin FormatOption format = new FormatOption(Format.TEXT, Format.JSON, Format.CSV);

  @Mixin EditionOption edition = new EditionOption();

  RecommendationsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, UnreadableReportException, IOException {
    RecommendationReader reader = RecommendationReader.load();
    if (listTopics) {
      console.print(RecommendationList.topics(reader.topics()));
      return 0;
    }
    topic.check(reader);
    List<CountryFacts> facts = new FactSource(console).of(file, edition.edition());
    List<Understood> found = new ArrayList<>();
    for (CountryFacts one : FactSource.only(facts, country.typed)) {
      for (Understood understood : reader.of(one)) {
        if (topic.admits(understood)) {
          found.add(understood);
        }
      }
    }
    print(found);
    return 0;
  }

  private void print(List<Understood> found) throws IOException {
    switch (format.chosen()) {
      case CSV -> console.print(RecommendationList.csv(found));
      case JSON -> RecommendationList.json(console.out(), found);
      default -> console.print(RecommendationList.lines(found));
    }
  }
}
