package io.tierwatch.cli;

import io.tierwatch.cli.text.SqlText;
import io.tierwatch.dataset.store.SqlLimits;
import io.tierwatch.dataset.store.SqlResult;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a dataset in SQL. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    header = "Ask a dataset in SQL.",
    description = {
      "Runs one SELECT, or WITH ... SELECT, on the tables of a dataset, which",
      "docs/data-dictionary.md describes. Nothing can be changed, and no other file",
      "can be read."
    },
    footer = {
      "",
      "Examples:",
      "  tierwatch sql \"SELECT country, tier FROM placements ORDER BY tier\"",
      "  tierwatch sql --format csv \"SELECT * FROM measures WHERE metric = 'convictions'\""
    })
final class SqlCommand implements Callable<Integer> {

  private static final int LONGEST = 3600;

  private final Console console;

  @Parameters(paramLabel = "QUERY", description = "The query, as one word of the shell.")
  String query = "";

  @Mixin DatasetOption dataset = new DatasetOption();

  @Mixin FormatOption format = new FormatOption(Format.TABLE, Format.CSV, Format.JSON);

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long the query may take (${DEFAULT-VALUE}).")
  int timeout = 60;

  SqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (timeout < 1 || timeout > LONGEST) {
      throw Refusal.ofUsage("--timeout takes 1 to " + LONGEST + " seconds.");
    }
    SqlLimits limits = new SqlLimits(SqlLimits.GENEROUS.rows(), Duration.ofSeconds(timeout));
    dataset.open(open -> print(open.sql(query, limits)));
    return 0;
  }

  private void print(SqlResult result) throws Exception {
    SqlText text = new SqlText(result.columns(), result.rows());
    switch (format.chosen()) {
      case CSV -> console.print(text.csv());
      case JSON -> text.writeJson(console.out());
      default -> console.print(text.table(console.ink()));
    }
    if (result.cut()) {
      console.say("there are more than " + result.rows().size() + " rows: the rest is left out.");
    }
  }
}
