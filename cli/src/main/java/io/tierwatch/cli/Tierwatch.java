package io.tierwatch.cli;

import io.tierwatch.cli.text.Ink;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code tierwatch} command. */
@Command(
    name = "tierwatch",
    mixinStandardHelpOptions = true,
    versionProvider = Tierwatch.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    headerHeading = "%n",
    header = "Reads the Trafficking in Persons Report into facts that cite their line.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start here:",
      "  tierwatch read                    read the sample edition",
      "  tierwatch read report.txt         read a report of yours",
      "  tierwatch show Auremia            one country of the sample as a brief",
      "",
      "Exit codes: 0 done, 1 the input is no report or cannot be read, 2 wrong usage."
    })
public final class Tierwatch implements Runnable {

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private CommandSpec spec;

  private Tierwatch(Console console) {
    this.console = console;
  }

  /** Runs the command of the arguments, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs the command of the arguments. */
  static int run(Console console, String... arguments) {
    int exitCode = commandLine(console).execute(arguments);
    console.out().flush();
    console.err().flush();
    return exitCode;
  }

  static CommandLine commandLine(Console console) {
    CommandLine commandLine = new CommandLine(new Tierwatch(console));
    commandLine.addSubcommand(new ReadCommand(console));
    commandLine.addSubcommand(new ServeCommand(console));
    commandLine.addSubcommand(new ShowCommand(console));
    commandLine.addSubcommand(new CheckCommand(console));
    commandLine.addSubcommand(new FactsCommand(console));
    commandLine.addSubcommand(new ExplainCommand(console));
    commandLine.addSubcommand(new AssessCommand(console));
    commandLine.addSubcommand(new CompareCommand(console));
    commandLine.addSubcommand(new ChangesCommand(console));
    commandLine.addSubcommand(new LineageCommand(console));
    commandLine.addSubcommand(new RecommendationsCommand(console));
    commandLine.addSubcommand(new ExportCommand(console));
    commandLine.addSubcommand(new SqlCommand(console));
    commandLine.addSubcommand(new SearchCommand(console));
    commandLine.addSubcommand(new CompletionCommand(console));
    FormatOption.nameFormats(commandLine);
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setColorScheme(colours(console));
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setParameterExceptionHandler((e, args) -> misused(console, e));
    commandLine.setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
    return commandLine;
  }

  /** Without a command, the help. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }

  private static CommandLine.Help.ColorScheme colours(Console console) {
    boolean coloured = console.ink() == Ink.COLOUR;
    return CommandLine.Help.defaultColorScheme(
        coloured ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }

  private static int misused(Console console, ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(unmatched, command.getSubcommands().isEmpty());
    }
    console.say(message + " (" + name + " --help tells how it is used)");
    return Refusal.USAGE;
  }

  private static String unmatched(UnmatchedArgumentException e, boolean inCommand) {
    String word = e.getUnmatched().get(0);
    String what = word.startsWith("-") ? "option" : inCommand ? "further argument" : "command";
    String message = "there is no " + what + " '" + word + "'";
    List<String> near = e.getSuggestions();
    return near.isEmpty() ? message : message + ": did you mean " + String.join(" or ", near) + "?";
  }

  private static int failed(Console console, Exception e) {
    console.out().flush();
    if (e instanceof Refusal refusal) {
      console.say(String.valueOf(refusal.getMessage()));
      return refusal.exitCode();
    }
    if (e instanceof UnreadableReportException) {
      console.say(String.valueOf(e.getMessage()));
      return Refusal.INPUT;
    }
    if (e instanceof IOException) {
      console.say("cannot write: " + e.getMessage());
      return Refusal.INPUT;
    }
    if (System.getenv("TIERWATCH_DEBUG") != null) {
      e.printStackTrace(console.err());
    }
    console.say("a fault of the program stopped it (" + e + "): please report it.");
    return Refusal.INPUT;
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      String version = Tierwatch.class.getPackage().getImplementationVersion();
      return "tierwatch " + (version == null ? "(not packaged)" : version);
    }
  }
}
