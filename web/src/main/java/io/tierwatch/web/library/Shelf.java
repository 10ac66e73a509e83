package io.tierwatch.web.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.dataset.store.NumberedFact;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A state of a dataset. It never changes, so what is derived from it can be kept. */
public final class Shelf {

  private static final int KEPT = 20;
  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  private final Path folder;
  private final int version;
  private final Dataset dataset;
  private final List<Edition> editions;
  private final Cache<FactQuery, List<Fact>> facts =
      Caffeine.newBuilder().maximumSize(KEPT).build();
  private int readers;
  private boolean retired;

  Shelf(Path folder, int version, Dataset dataset) throws DatasetException {
    this.folder = folder;
    this.version = version;
    this.dataset = dataset;
    this.editions = dataset.editions();
  }

  /** Keeps it open until the lease is closed; empty where it is closed already. */
  synchronized Optional<Lease> lease() {
    if (retired && readers == 0) {
      return Optional.empty();
    }
    readers++;
    return Optional.of(new Lease(this));
  }

  /** Closes it when its last reader is done. */
  synchronized void retire() {
    if (!retired) {
      retired = true;
      closeUnread();
    }
  }

  synchronized void giveBack() {
    readers--;
    closeUnread();
  }

  private void closeUnread() {
    if (retired && readers == 0) {
      try {
        dataset.close();
      } catch (DatasetException e) {
        // What was to be read of it was read.
        LOG.error(e.getMessage());
      }
    }
  }

  /** A number that no other state of the site's dataset has. */
  public int version() {
    return version;
  }

  /** The dataset itself. */
  public Dataset dataset() {
    return dataset;
  }

  Path folder() {
    return folder;
  }

  /** The editions, the newest first. */
  public List<Edition> editions() {
    return editions;
  }

  /** The newest edition. */
  public Edition newest() {
    return editions.get(0);
  }

  /**
   * The edition of a year.
   *
   * @throws NotOnShelf when it is not there
   */
  public Edition edition(int year) {
    return editions.stream()
        .filter(edition -> edition.year() == year)
        .findFirst()
        .orElseThrow(() -> new NotOnShelf("There is no edition of " + year + " here."));
  }

  /** The countries of an edition, by name. */
  public List<Country> countries(Edition edition) {
    return get(() -> dataset.countries(edition));
  }

  /**
   * The country of a code or name that an edition has.
   *
   * @throws NotOnShelf when it has none
   */
  public Country country(String codeOrName, Edition edition) {
    String code = Countries.standard().byAnyName(codeOrName).map(Country::code).orElse(codeOrName);
    return countries(edition).stream()
        .filter(country -> country.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new NotOnShelf(
                    "The edition of " + edition.year() + " has no narrative of that country."));
  }

  /** Facts, by edition and country, in the order of their reading. */
  public List<Fact> facts(FactQuery query) {
    return facts.get(query, asked -> get(() -> dataset.facts(asked)));
  }

  /** The same, each with its number, and not kept. */
  public List<NumberedFact> numberedFacts(FactQuery query) {
    return get(() -> dataset.numberedFacts(query));
  }

  /** Something that is read from the dataset. */
  public interface Asking<T> {
    /** Reads it. */
    T ask() throws DatasetException;
  }

  /** Reads something; that the dataset cannot be read is nobody's mistake but the site's. */
  public <T> T get(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (DatasetException e) {
      throw new LibraryUnavailable(e);
    }
  }
}
