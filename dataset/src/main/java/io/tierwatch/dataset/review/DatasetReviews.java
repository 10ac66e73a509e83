package io.tierwatch.dataset.review;

import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.model.Edition;
import io.tierwatch.model.country.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviews of a dataset beside what it reads now. */
public final class DatasetReviews {

  private DatasetReviews() {}

  /** A narrative that reviews are about. */
  private record Place(Edition edition, Country country) {}

  /** The reviews that count, in the order in which they were made. */
  public static List<Mark> of(Dataset dataset) throws DatasetException {
    Map<Place, List<Review>> places = new LinkedHashMap<>();
    for (Review review : new ReviewFile(dataset.folder()).read()) {
      Place place = new Place(review.fact().edition(), review.fact().country());
      places.computeIfAbsent(place, unused -> new ArrayList<>()).add(review);
    }
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<Place, List<Review>> place : places.entrySet()) {
      FactQuery query = FactQuery.all().in(place.getKey().edition()).of(place.getKey().country());
      ReviewMatching matching = new ReviewMatching(dataset.facts(query), place.getValue());
      matching.marks().values().forEach(marks::addAll);
      marks.addAll(matching.gone());
    }
    marks.sort(Comparator.comparing(mark -> mark.review().at()));
    return marks;
  }

  /** A review as a row of the table of reviews ({@link Schema#reviews}). */
  public static List<@Nullable Object> row(Mark mark) {
    Review review = mark.review();
    Correction correction = review.correction().orElse(null);
    List<@Nullable Object> row = new ArrayList<>();
    row.add(review.fact().edition().year());
    row.add(review.fact().country().code());
    row.add(review.fact().type());
    row.add(mark.number() == 0 ? null : mark.number());
    row.add(mark.state().code());
    row.add(review.verdict().code());
    row.add(correction == null ? null : correction.field());
    row.add(correction == null ? null : read(review, correction));
    row.add(correction == null ? null : correction.text());
    row.add(review.note());
    row.add(review.reviewer());
    row.add(review.at().toString());
    row.add(review.fact().line());
    row.add(review.fact().evidence().quote());
    row.add(review.fact().evidence().sentence());
    row.add(review.document());
    return row;
  }

  /** What was read in the field that the correction is about. */
  public static String read(Review review, Correction correction) {
    return Correction.text(Correction.fields(review.fact()).get(correction.field()));
  }
}
