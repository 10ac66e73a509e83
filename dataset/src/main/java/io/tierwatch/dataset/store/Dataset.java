package io.tierwatch.dataset.store;

import io.tierwatch.dataset.search.SearchIndex;
import io.tierwatch.dataset.search.SearchIndexWriter;
import io.tierwatch.dataset.search.SearchQuery;
import io.tierwatch.dataset.search.SearchResult;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.Narrative;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was read, kept in a folder: editions, countries, facts and narratives, SQL and search. An
 * open dataset stays as it is, also while another process reads reports into its folder. Several
 * threads may use it.
 *
 * <pre>{@code
 * try (Dataset dataset = Dataset.open(Path.of("tip"))) {
 *   Edition edition = dataset.editions().get(0);
 *   for (Country country : dataset.countries(edition)) {
 *     List<Fact> figures =
 *         dataset.facts(FactQuery.all().in(edition).of(country).ofType("measure"));
 *   }
 * }
 * }</pre>
 */
public final class Dataset implements AutoCloseable {

  private static final int TRIES = 5;

  private final Path generation;
  private final Manifest manifest;
  private final Database database;
  private final SearchIndex index;

  private Dataset(Path generation, Manifest manifest, Database database, SearchIndex index) {
    this.index = index;
    this.generation = generation;
    this.manifest = manifest;
    this.database = database;
  }

  /** Opens the dataset in a folder. */
  public static Dataset open(Path folder) throws DatasetException {
    Generations generations = new Generations(folder);
    for (int attempt = 1; ; attempt++) {
      Path current = current(generations);
      try {
        return opened(current);
      } catch (IOException | SQLException e) {
        // A generation may be gone because a new one came: then there is another to open.
        if (attempt == TRIES || current.equals(current(generations))) {
          throw generations.damaged(reason(e), e);
        }
      }
    }
  }

  private static Dataset opened(Path generation) throws IOException, SQLException {
    Manifest manifest = Manifest.read(generation.resolve(DatasetFiles.MANIFEST));
    SearchIndex index = new SearchIndex(generation.resolve(DatasetFiles.INDEX));
    try {
      Database database = Database.sandbox(generation.resolve(DatasetFiles.DATABASE));
      return new Dataset(generation, manifest, database, index);
    } catch (SQLException e) {
      index.close();
      throw e;
    }
  }

  private static Path current(Generations generations) throws DatasetException {
    Path folder = generations.folder();
    Optional<Path> current;
    try {
      current = generations.current();
    } catch (IOException e) {
      throw new DatasetException("the dataset " + folder + " cannot be read.", e);
    }
    return current.orElseThrow(
        () ->
            new DatasetException(
                folder
                    + " is no dataset: make one with 'tierwatch read --dataset "
                    + folder
                    + "'."));
  }

  private static String reason(Exception e) {
    return e instanceof SQLException
        ? "its tables cannot be opened"
        : e instanceof NoSuchFileException
            ? "a file of it is missing"
            : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Puts readings into the dataset in a folder, which is made where it is missing. */
  public static void update(Path folder, String program, List<ReportReading> readings)
      throws DatasetException {
    new DatasetFiles(folder, program).update(readings);
  }

  /**
   * Loads what writing needs, such as the database's own library. It takes a while the first time,
   * in which other work can be done; without it, {@link #update} does so.
   */
  public static void load() throws DatasetException {
    try {
      Database.load();
      SearchIndexWriter.load();
    } catch (IOException | SQLException e) {
      throw new DatasetException("no dataset can be written here: " + e.getMessage(), e);
    }
  }

  /** What it was made of. */
  public Manifest manifest() {
    return manifest;
  }

  /** The file of the database, which is never changed. */
  public Path databaseFile() {
    return generation.resolve(DatasetFiles.DATABASE);
  }

  /** The folder that it is in. */
  public Path folder() {
    Path folder = generation.toAbsolutePath().getParent();
    return folder == null ? generation : folder;
  }

  /** Whether another process has put a newer state into the folder since this one was opened. */
  public boolean outdated() throws DatasetException {
    try {
      return !new Generations(folder())
          .current()
          .map(Path::getFileName)
          .equals(Optional.of(generation.getFileName()));
    } catch (IOException e) {
      throw new DatasetException("the dataset cannot be read: " + e.getMessage(), e);
    }
  }

  /** The editions, the newest first. */
  public List<Edition> editions() throws DatasetException {
    return rows("SELECT DISTINCT edition FROM narratives ORDER BY edition DESC").stream()
        .map(row -> new Edition(row.whole("edition")))
        .toList();
  }

  /** The countries of an edition, by name. */
  public List<Country> countries(Edition edition) throws DatasetException {
    return rows("SELECT country FROM narratives WHERE edition = ? ORDER BY name", edition.year())
        .stream()
        .map(row -> country(row.text("country")))
        .toList();
  }

  /** The editions that have a country, the newest first. */
  public List<Edition> editionsOf(Country country) throws DatasetException {
    String sql = "SELECT edition FROM narratives WHERE country = ? ORDER BY edition DESC";
    return rows(sql, country.code()).stream()
        .map(row -> new Edition(row.whole("edition")))
        .toList();
  }

  /** Facts, by edition and country, in the order of their reading. */
  public List<Fact> facts(FactQuery query) throws DatasetException {
    return numberedFacts(query).stream().map(NumberedFact::fact).toList();
  }

  /** The same, each with its number. */
  public List<NumberedFact> numberedFacts(FactQuery query) throws DatasetException {
    return new FactLoader(this::rows).load(query);
  }

  /** What an edition says about a country: sections, sentences, where they stand, damage. */
  public Optional<Narrative> narrative(Country country, Edition edition) throws DatasetException {
    Object[] key = {edition.year(), country.code()};
    String where = " WHERE edition = ? AND country = ?";
    List<Row> narrative = rows("SELECT * FROM narratives" + where, key);
    if (narrative.isEmpty()) {
      return Optional.empty();
    }
    List<Row> passages = rows("SELECT * FROM passages" + where + " ORDER BY number", key);
    List<Row> sections = rows("SELECT * FROM sections" + where + " ORDER BY number", key);
    List<Row> tiers = rows("SELECT * FROM tier_history" + where + " ORDER BY year", key);
    List<Damage> damage = new ArrayList<>();
    for (Row row : rows("SELECT * FROM damage" + where + " ORDER BY line, kind, detail", key)) {
      Damage.Kind kind = Damage.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
      damage.add(new Damage(kind, row.whole("line"), row.text("detail")));
    }
    NarrativeLoader loader = new NarrativeLoader(passages, sections, tiers);
    return Optional.of(loader.load(country, narrative.get(0), damage));
  }

  /** How an edition's facts about a country hold against the law, where that was judged. */
  public Optional<AssessmentRecord> assessment(Country country, Edition edition)
      throws DatasetException {
    Object[] key = {edition.year(), country.code()};
    String where = " WHERE edition = ? AND country = ?";
    List<Row> found = rows("SELECT * FROM assessments" + where, key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Row> criteria = rows("SELECT * FROM criteria" + where + " ORDER BY number", key);
    return Optional.of(AssessmentRows.record(found.get(0), criteria));
  }

  /** A page of the input that a narrative stands in, where that has pages. */
  public Optional<PrintedPage> printedPage(Country country, Edition edition, int number)
      throws DatasetException {
    Optional<PageArchive> pages = pages(country, edition);
    try {
      return pages.isEmpty() ? Optional.empty() : pages.get().page(number);
    } catch (IOException e) {
      throw new DatasetException("the pages of the dataset cannot be read: " + e.getMessage(), e);
    }
  }

  /** How many pages the input has that a narrative stands in; 0 for an input without pages. */
  public int printedPages(Country country, Edition edition) throws DatasetException {
    Optional<PageArchive> pages = pages(country, edition);
    try {
      return pages.isEmpty() ? 0 : pages.get().size();
    } catch (IOException e) {
      throw new DatasetException("the pages of the dataset cannot be read: " + e.getMessage(), e);
    }
  }

  private Optional<PageArchive> pages(Country country, Edition edition) throws DatasetException {
    String sql = "SELECT document FROM narratives WHERE edition = ? AND country = ?";
    List<Row> found = rows(sql, edition.year(), country.code());
    return found.stream()
        .flatMap(
            row ->
                manifest.inputs().stream()
                    .filter(
                        entry ->
                            entry.edition() == edition.year()
                                && entry.file().document().equals(row.text("document"))))
        .findFirst()
        .map(
            entry ->
                new PageArchive(generation.resolve(DatasetFiles.PAGES), entry.file().sha256()));
  }

  /** Finds passages by their words. */
  public SearchResult search(SearchQuery query) throws DatasetException {
    try {
      return index.search(query);
    } catch (IOException e) {
      throw new DatasetException("the index of the dataset cannot be read: " + e.getMessage(), e);
    }
  }

  /** Runs a query that somebody wrote, who can read the tables and nothing else. */
  public SqlResult sql(String query, SqlLimits limits) throws DatasetException {
    return new SqlSandbox(database).run(query, limits);
  }

  /**
   * Runs statements of the program's own that copy tables into files. Nothing that a user wrote may
   * be in them.
   */
  public void copy(List<String> statements) throws DatasetException {
    try (Database exporting = Database.exporting(databaseFile())) {
      for (String statement : statements) {
        exporting.execute(statement);
      }
    } catch (SQLException e) {
      throw new DatasetException("the dataset cannot be exported: " + e.getMessage(), e);
    }
  }

  private List<Row> rows(String sql, Object... parameters) throws DatasetException {
    try {
      return database.rows(sql, parameters);
    } catch (SQLException e) {
      throw new DatasetException("the dataset cannot be read: " + e.getMessage(), e);
    }
  }

  private static Country country(String code) {
    return Countries.standard().byCode(code).orElseThrow();
  }

  @Override
  public void close() throws DatasetException {
    try {
      index.close();
      database.close();
    } catch (SQLException | IOException e) {
      throw new DatasetException("the dataset cannot be closed: " + e.getMessage(), e);
    }
  }
}
