package io.tierwatch.extraction.route;

import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.RouteWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the elements of one clause together. Victims, exploitation and destination make a frame; a
 * second exploitation with a destination of its own, or second victims with an exploitation of
 * their own, make another.
 */
final class FrameBuilder {

  private final RouteWords words;

  FrameBuilder(RouteWords words) {
    this.words = words;
  }

  /** The frames of a clause, in order. */
  List<Frame> build(Passage passage, List<Element> clause) {
    List<Frame> frames = new ArrayList<>();
    Frame frame = new Frame();
    for (int i = 0; i < clause.size(); i++) {
      Element element = clause.get(i);
      if (startsAnew(passage, clause, i, frame)) {
        frames.add(frame);
        frame = element instanceof Harm ? frame.sameVictims() : new Frame();
      }
      add(frame, element);
    }
    if (!frame.isEmpty()) {
      frames.add(frame);
    }
    share(frames);
    return frames;
  }

  private static void add(Frame frame, Element element) {
    if (element instanceof Place place) {
      frame.add(place);
    } else if (element instanceof People people) {
      frame.add(people);
    } else if (element instanceof Harm harm) {
      frame.add(harm);
    }
  }

  private boolean startsAnew(Passage passage, List<Element> clause, int index, Frame frame) {
    Element element = clause.get(index);
    if (element instanceof Harm) {
      return frame.harmed && (frame.placedAfterHarm || placedApart(clause, index, frame));
    }
    if (!frame.harmed || !harmFollows(clause, index)) {
      return false;
    }
    boolean victims =
        (element instanceof People people && people.kind() != People.Kind.BACK)
            || (element instanceof Place place && place.role() == Place.Role.ORIGIN);
    return victims && !inHarm(clause, index) && !attached(passage, clause, index);
  }

  /** "in Ghana may endure forced labor and may endure domestic servitude in Togo". */
  private static boolean placedApart(List<Element> clause, int index, Frame frame) {
    return !frame.destinations.isEmpty()
        && index + 1 < clause.size()
        && clause.get(index + 1) instanceof Place next
        && next.role() == Place.Role.DESTINATION
        && clause.get(index - 1) instanceof Harm previous
        && clause.get(index).start() - previous.end() > 2;
  }

  /** The child of "child labor" is no new victim. */
  private static boolean inHarm(List<Element> clause, int index) {
    Element next = clause.get(index + 1);
    return next instanceof Harm && next.start() <= clause.get(index).end();
  }

  private static boolean harmFollows(List<Element> clause, int index) {
    for (int i = index + 1; i < clause.size(); i++) {
      if (clause.get(i) instanceof Harm) {
        return true;
      }
    }
    return false;
  }

  /** Whether the victims belong to what stands before: "sex trafficking of Ghanaian women". */
  private boolean attached(Passage passage, List<Element> clause, int index) {
    Element element = clause.get(index);
    int at = element.start();
    Element previous = index == 0 ? element : clause.get(index - 1);
    if (previous.end() >= at && index > 0) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (words.has(passage, i, Kind.OF_WORD) || passage.tokens().is(i, "among")) {
        return true;
      }
    }
    return followsVictims(clause, index);
  }

  /** Whether the element continues a list of victims or tells more of them. */
  private static boolean followsVictims(List<Element> clause, int index) {
    if (index == 0) {
      return false;
    }
    Element previous = clause.get(index - 1);
    boolean victims =
        previous instanceof People
            || (previous instanceof Place place && place.role() == Place.Role.ORIGIN);
    return victims && clause.get(index).start() - previous.end() <= 3;
  }

  /** A frame without victims or place of its own takes those of the frame before. */
  private static void share(List<Frame> frames) {
    for (int i = 1; i < frames.size(); i++) {
      Frame previous = frames.get(i - 1);
      Frame frame = frames.get(i);
      if (frame.origins.isEmpty() && !frame.back && !frame.migrants) {
        frame.origins.addAll(previous.origins);
      }
      if (frame.destinations.isEmpty()) {
        frame.destinations.addAll(previous.destinations);
      }
    }
  }
}
