package io.tierwatch.web.upload;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Reading;
import io.tierwatch.briefing.Readings;
import io.tierwatch.dataset.Json;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.extraction.NarrativeFacts;
import io.tierwatch.model.Edition;
import io.tierwatch.model.report.Damage;
import io.tierwatch.reader.UnknownEditionException;
import io.tierwatch.reader.UnreadableReportException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The process that reads an uploaded report into a dataset. It tells how far it is in lines of
 * JSON: {@code page}, {@code step}, then {@code done} or {@code refused}.
 */
final class ReaderProcess {

  private static final int MOST_DAMAGE = 50;

  private final PrintStream out;

  private ReaderProcess(PrintStream out) {
    this.out = out;
  }

  /**
   * Reads.
   *
   * @param arguments the file, its label, the edition or '-', the folder of the dataset, the
   *     version of the program
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Whatever a library prints is no word of ours.
    System.setOut(System.err);
    ReaderProcess process = new ReaderProcess(out);
    try {
      process.read(arguments);
    } catch (UnknownEditionException e) {
      process.refused(
          arguments[1] + " does not tell which year's edition it is: give the year beside it.");
    } catch (UnreadableReportException | DatasetException e) {
      process.refused(String.valueOf(e.getMessage()));
    }
  }

  private void read(String[] arguments) throws UnreadableReportException, DatasetException {
    Input input = new Input.Labelled(arguments[1], Path.of(arguments[0]));
    Optional<Edition> edition =
        arguments[2].equals("-")
            ? Optional.empty()
            : Optional.of(new Edition(Integer.parseInt(arguments[2])));
    Reading reading = new Readings().read(input, edition, this::page);
    step("keeping");
    DatasetFilling filling = new DatasetFilling(arguments[4]);
    filling.add(reading, input);
    filling.write(Path.of(arguments[3]));
    done(reading);
  }

  private void page(int page, int pages) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("page", page);
    line.put("pages", pages);
    say(line);
    if (page == pages) {
      step("facts");
    }
  }

  private void step(String name) {
    say(Map.of("step", name));
  }

  private void refused(String sentence) {
    say(Map.of("refused", sentence));
  }

  private void done(Reading reading) {
    List<Object> countries = new ArrayList<>();
    for (NarrativeFacts narrative : reading.narratives()) {
      Map<String, Object> country = new LinkedHashMap<>();
      country.put("code", narrative.narrative().country().code());
      country.put("name", narrative.narrative().country().name());
      country.put("facts", narrative.facts().size());
      countries.add(country);
    }
    List<Object> damage = new ArrayList<>();
    for (Damage one : reading.damage().stream().limit(MOST_DAMAGE).toList()) {
      damage.add("line " + one.line() + ": " + one.kind().title() + ", " + one.detail());
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("done", reading.report().edition().year());
    line.put("countries", countries);
    line.put("damage", damage);
    line.put("damaged", reading.damage().size());
    say(line);
  }

  private void say(Map<String, Object> line) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new Json().generator(written)) {
      Json.write(json, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(written);
  }
}
