package io.tierwatch.web.upload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report that was sent, and how far its reading is. Several threads look at it. */
final class Upload {

  /** How far it is. */
  enum State {
    WAITING,
    READING,
    FACTS,
    KEEPING,
    DONE,
    REFUSED;

    boolean isOver() {
      return this == DONE || this == REFUSED;
    }
  }

  /** A country that was read. */
  record ReadCountry(String code, String name, int facts) {}

  /**
   * What came of it.
   *
   * @param damage the first places where text is lost, in words
   * @param damaged how many there are in all
   */
  record Summary(int edition, List<ReadCountry> countries, List<String> damage, int damaged) {

    /** The facts of all countries. */
    public int facts() {
      return countries.stream().mapToInt(ReadCountry::facts).sum();
    }
  }

  private final String id;
  private final String label;
  private State state = State.WAITING;
  private int page;
  private int pages;
  private String sentence = "";
  private @Nullable Summary summary;

  Upload(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The same at one moment. */
  record Now(
      String id,
      String label,
      State state,
      int page,
      int pages,
      String sentence,
      Optional<Summary> summary) {}

  synchronized Now now() {
    return new Now(id, label, state, page, pages, sentence, Optional.ofNullable(summary));
  }

  synchronized void to(State next) {
    if (!state.isOver()) {
      state = next;
    }
  }

  synchronized void refuse(String why) {
    if (!state.isOver()) {
      state = State.REFUSED;
      sentence = why;
    }
  }

  /** Takes up what the reading process tells. */
  synchronized void hear(Map<String, @Nullable Object> line) {
    if (line.get("page") instanceof Number at && line.get("pages") instanceof Number all) {
      page = at.intValue();
      pages = all.intValue();
    } else if (line.get("step") instanceof String step) {
      to(step.equals("keeping") ? State.KEEPING : State.FACTS);
    } else if (line.get("refused") instanceof String why) {
      refuse(why);
    } else if (line.get("done") instanceof Number edition) {
      summary =
          new Summary(
              edition.intValue(),
              list(line.get("countries")).stream().map(Upload::country).toList(),
              list(line.get("damage")).stream().map(String::valueOf).toList(),
              whole(line.get("damaged")));
    }
  }

  /** Whether everything was read and kept. */
  synchronized boolean isRead() {
    return summary != null;
  }

  /** What was read is shown from now on. */
  synchronized void finish() {
    if (summary != null) {
      to(State.DONE);
    }
  }

  private static ReadCountry country(Object value) {
    if (!(value instanceof Map<?, ?> country)) {
      throw new IllegalArgumentException("no country");
    }
    return new ReadCountry(
        String.valueOf(country.get("code")),
        String.valueOf(country.get("name")),
        whole(country.get("facts")));
  }

  private static int whole(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
