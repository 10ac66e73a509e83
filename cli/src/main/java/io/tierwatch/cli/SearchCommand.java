package io.tierwatch.cli;

import io.tierwatch.cli.text.SearchText;
import io.tierwatch.dataset.search.SearchField;
import io.tierwatch.dataset.search.SearchQuery;
import io.tierwatch.dataset.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds passages in a dataset by their words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    header = "Find passages by their words.",
    description = {
      "Words are compared by their stems and by what they mean in the field:",
      "'shelters for men' also finds 'male victims'. A phrase stands in quotation",
      "marks, -word leaves out, and country:, tier:, region:, section:, year: and",
      "type: (of a fact) narrow down."
    },
    footer = {
      "",
      "Examples:",
      "  tierwatch search shelters for men",
      "  tierwatch search 'recruitment fees' country:Auremia",
      "  tierwatch search --format jsonl '\"action plan\" tier:2WL section:prevention'"
    })
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to search for.")
  List<String> words = new ArrayList<>();

  @Mixin DatasetOption dataset = new DatasetOption();

  @Mixin CountryOption country = new CountryOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many passages to print, at most 200 (${DEFAULT-VALUE}).")
  int limit = 10;

  @Mixin FormatOption format = new FormatOption(Format.TEXT, Format.JSONL);

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    boolean said = String.join(" ", words).chars().anyMatch(Character::isLetterOrDigit);
    if (!said) {
      throw Refusal.ofUsage("there is nothing to search for: give a word, or country:NAME.");
    }
    if (limit < 1) {
      throw Refusal.ofUsage("--limit " + limit + " prints nothing: give a number from 1 to 200.");
    }
    SearchQuery typed = SearchQuery.parse(String.join(" ", words)).page(0, limit);
    String only = country.typed;
    SearchQuery query = only == null ? typed : typed.with(SearchField.COUNTRY, only);
    dataset.open(open -> print(open.search(query)));
    return 0;
  }

  private void print(SearchResult result) throws Exception {
    if (format.chosen() == Format.JSONL) {
      SearchText.writeJson(console.out(), result);
    } else {
      console.print(SearchText.lines(result, console.ink()));
    }
  }
}
