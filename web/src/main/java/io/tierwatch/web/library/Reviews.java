package io.tierwatch.web.library;

import io.tierwatch.dataset.review.Mark;
import io.tierwatch.dataset.review.Review;
import io.tierwatch.dataset.review.ReviewFile;
import io.tierwatch.dataset.review.ReviewMatching;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What people say of the facts of the dataset that the site shows. */
@Component
public final class Reviews {

  private static final Logger LOG = LoggerFactory.getLogger(Reviews.class);

  private final Library library;
  private volatile Loaded loaded = new Loaded("", Map.of());

  Reviews(Library library) {
    this.library = library;
  }

  /** A narrative that reviews are about. */
  private record Place(Edition edition, Country country) {}

  /** The reviews of a state of the file. */
  private record Loaded(String stamp, Map<Place, List<Review>> reviews) {}

  /** A text that changes whenever a review is added. */
  public String stamp() {
    Path file = library.shelf().dataset().folder().resolve(ReviewFile.NAME);
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return ""; // nobody reviewed yet
    }
  }

  /** The marks of the facts of a country, by the keys of the facts. */
  public Map<String, List<Mark>> of(Edition edition, Country country) {
    List<Review> reviews = reviews().getOrDefault(new Place(edition, country), List.of());
    return reviews.isEmpty() ? Map.of() : matching(edition, country, reviews).marks();
  }

  /** All marks, those of facts that are read no more included. */
  public List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    reviews()
        .forEach(
            (place, reviews) -> {
              ReviewMatching matching = matching(place.edition(), place.country(), reviews);
              matching.marks().values().forEach(marks::addAll);
              marks.addAll(matching.gone());
            });
    return marks;
  }

  private ReviewMatching matching(Edition edition, Country country, List<Review> reviews) {
    return new ReviewMatching(
        library.shelf().facts(FactQuery.all().in(edition).of(country)), reviews);
  }

  /** Adds a review to those of the dataset that is shown. */
  public void add(Review review) {
    Shelf shelf = library.shelf();
    shelf.get(
        () -> {
          new ReviewFile(shelf.dataset().folder()).add(review);
          return true;
        });
  }

  private Map<Place, List<Review>> reviews() {
    String stamp = stamp();
    Loaded last = loaded;
    if (!last.stamp().equals(stamp)) {
      last = new Loaded(stamp, load());
      loaded = last;
    }
    return last.reviews();
  }

  private Map<Place, List<Review>> load() {
    Map<Place, List<Review>> places = new HashMap<>();
    try {
      for (Review review : new ReviewFile(library.shelf().dataset().folder()).read()) {
        Place place = new Place(review.fact().edition(), review.fact().country());
        places.computeIfAbsent(place, unused -> new ArrayList<>()).add(review);
      }
    } catch (DatasetException e) {
      // The facts can be shown without.
      LOG.error(e.getMessage());
    }
    return places;
  }
}
