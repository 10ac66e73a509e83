package io.tierwatch.reader;

import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import io.tierwatch.model.report.Report;
import io.tierwatch.reader.page.LineKinds;
import io.tierwatch.reader.pdf.PageListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads reports.
 *
 * <pre>{@code
 * Report report = ReportReader.standard().read(Path.of("report.txt"), Optional.empty());
 * }</pre>
 */
public final class ReportReader {

  private final CountryNames names;
  private final Layouts layouts;
  private final SectionHeads heads;
  private final LineKinds kinds;

  private ReportReader(CountryNames names) {
    this.names = names;
    this.layouts = Layouts.load();
    this.heads = new SectionHeads(layouts);
    this.kinds = new WordKinds(names, heads);
  }

  /** A reader that knows the report's own countries. */
  public static ReportReader standard() {
    Countries countries = Countries.standard();
    return knowing(
        new CountryNames() {
          @Override
          public Optional<Country> byHeading(String name) {
            return countries.byHeading(name);
          }

          @Override
          public Optional<Country> byName(String name) {
            return countries.byName(name);
          }
        });
  }

  /** A reader that knows countries by these names. */
  public static ReportReader knowing(CountryNames names) {
    return new ReportReader(names);
  }

  /**
   * Reads a file.
   *
   * @param edition the edition, where it is known; else it is told from the text
   * @throws UnreadableReportException with one sentence, where the file is missing, unreadable,
   *     empty, not text, or holds no report
   */
  public Report read(Path file, Optional<Edition> edition) throws UnreadableReportException {
    return readWithPages(file, edition, PageListener.SILENT).report();
  }

  /** Reads a file, tells the listener of each page, and keeps where on the pages words stand. */
  public PrintedReport readWithPages(Path file, Optional<Edition> edition, PageListener listener)
      throws UnreadableReportException {
    if (!Files.exists(file)) {
      throw new UnreadableReportException(file + " does not exist: check the name.");
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableReportException(file + " is a folder: give a file in it.");
    }
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (OutOfMemoryError e) {
      throw tooLarge(file.toString());
    } catch (IOException e) {
      throw new UnreadableReportException(
          file + " cannot be read (" + e.getMessage() + "): check that you may read it.");
    }
    Path name = file.getFileName();
    String documentName = name == null ? file.toString() : name.toString();
    return printed(documentName, content, edition, EditionFinder.ofFile(file.toString()), listener);
  }

  /**
   * Reads the content of a file.
   *
   * @param documentName the name that the report and messages give the input
   * @throws UnreadableReportException as for a file
   */
  public Report read(String documentName, byte[] content, Optional<Edition> edition)
      throws UnreadableReportException {
    return readWithPages(documentName, content, edition, PageListener.SILENT).report();
  }

  /** Reads the content of a file, and keeps where on its pages words stand. */
  public PrintedReport readWithPages(
      String documentName, byte[] content, Optional<Edition> edition, PageListener listener)
      throws UnreadableReportException {
    Optional<Edition> named = EditionFinder.ofFile(documentName);
    return printed(documentName, content, edition, named, listener);
  }

  /**
   * Reads the content of a file.
   *
   * @param named the edition that the name of the file tells, if the text does not
   */
  private PrintedReport printed(
      String documentName,
      byte[] content,
      Optional<Edition> edition,
      Optional<Edition> named,
      PageListener listener)
      throws UnreadableReportException {
    try {
      Content read = new ContentReader(documentName, kinds).read(content, listener);
      Report report = report(documentName, read, edition, named);
      return new PrintedReport(TierCharts.attach(report, read.charts(), names), read.pages());
    } catch (OutOfMemoryError e) {
      throw tooLarge(documentName);
    }
  }

  private static UnreadableReportException tooLarge(String name) {
    return new UnreadableReportException(
        name + " is too large for the memory of this program: give it in parts.");
  }

  private Report report(
      String documentName, Content content, Optional<Edition> edition, Optional<Edition> named)
      throws UnreadableReportException {
    List<Line> lines = new GluedLines(names, heads).part(LineSplitter.split(content.text()));
    EditionParts.Result parts = EditionParts.of(lines, names, layouts.running());
    lines = Furniture.mark(parts.lines(), names, heads, layouts.running());
    List<Element> outline = Outline.of(lines, names, heads);
    NarrativeSplitter.Result split = NarrativeSplitter.split(outline, layouts.running());
    if (split.drafts().isEmpty()) {
      throw new UnreadableReportException(
          documentName
              + " holds no country's narrative: no heading such as 'KENYA: TIER 2' and no"
              + " opening sentence is in it.");
    }
    List<Damage> damage = new ArrayList<>(split.damage());
    Edition year =
        edition.isPresent() ? edition.get() : tellEdition(documentName, lines, named, damage);
    damage.addAll(content.damage());
    damage.addAll(parts.damage());
    List<Narrative> narratives = narratives(split.drafts(), lines, year);
    return new Report(documentName, year, content.text(), narratives, parts.facts(), damage);
  }

  private Edition tellEdition(
      String documentName, List<Line> lines, Optional<Edition> named, List<Damage> damage)
      throws UnreadableReportException {
    Optional<Edition> told = EditionFinder.find(lines, layouts);
    if (told.isPresent()) {
      return told.get();
    }
    Edition year = named.orElseThrow(() -> new UnknownEditionException(documentName));
    damage.add(
        new Damage(
            Damage.Kind.EDITION_OF_FILE_NAME,
            1,
            "the text tells no year; the name of the file or its folder says " + year.year()));
    return year;
  }

  private List<Narrative> narratives(List<NarrativeDraft> drafts, List<Line> lines, Edition year) {
    Vocabulary vocabulary = new Vocabulary(lines);
    NarrativeBuilder.Tools tools =
        new NarrativeBuilder.Tools(
            new LineJoiner(vocabulary), new SeamJudge(vocabulary), new SectionOpenings(layouts));
    Layout layout = layouts.of(year.year());
    List<Narrative> narratives = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      boolean last = i == drafts.size() - 1;
      narratives.add(NarrativeBuilder.build(drafts.get(i), layout, tools, last));
    }
    return narratives;
  }
}
