package io.tierwatch.extraction.route;

import io.tierwatch.extraction.FactReader;
import io.tierwatch.extraction.Language;
import io.tierwatch.extraction.NarrativeText;
import io.tierwatch.extraction.Passage;
import io.tierwatch.extraction.route.RouteWords.Kind;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.report.SectionName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads routes: who is exploited, from where to where, in what way. They stand in the profile, and
 * in editions that have none in the opening paragraphs.
 */
public final class RouteReader implements FactReader {

  /** No sentence has more tokens; what has is a table or a list that states no route. */
  private static final int LONGEST = 600;

  private final RouteWords words;
  private final PlaceFinder places;
  private final PeopleFinder people;
  private final HarmFinder harms;
  private final PlaceRoles roles;
  private final Clauses clauses;
  private final FrameBuilder frames;
  private final RouteMaker maker;

  /** A reader that knows the words of a language. */
  public RouteReader(Language language) {
    words = new RouteWords(language.lexicon());
    places = new PlaceFinder(words);
    people = new PeopleFinder(words);
    harms = new HarmFinder(words);
    roles = new PlaceRoles(words);
    clauses = new Clauses(words);
    frames = new FrameBuilder(words);
    maker = new RouteMaker(words);
  }

  @Override
  public List<Fact> read(NarrativeText narrative) {
    List<Fact> routes = new ArrayList<>();
    Memory memory = new Memory();
    for (Passage passage : profile(narrative)) {
      if (!passage.torn() && passage.tokens().size() <= LONGEST) {
        memory.enter(passage);
        read(passage, memory, routes);
      }
    }
    return routes;
  }

  private List<Passage> profile(NarrativeText narrative) {
    List<Passage> profile = narrative.in(SectionName.PROFILE);
    if (!profile.isEmpty()) {
      return profile;
    }
    List<Passage> opening = new ArrayList<>();
    for (Passage passage : narrative.in(SectionName.SYNOPSIS)) {
      if (words.has(passage, 0, Kind.OPENING_OF_JUDGEMENT)) {
        break;
      }
      opening.add(passage);
    }
    return opening;
  }

  private void read(Passage passage, Memory memory, List<Fact> routes) {
    List<People> persons = people.find(passage);
    List<Harm> done = harms.find(passage);
    List<Element> elements = new ArrayList<>(done);
    for (Place place : roles.assign(passage, places.find(passage), persons)) {
      if (place.role() != Place.Role.NONE) {
        elements.add(place);
      }
    }
    for (People someone : persons) {
      if (someone.kind() != People.Kind.ACTOR) {
        elements.add(someone);
      }
    }
    elements.sort(Comparator.comparingInt(Element::start).thenComparingInt(Element::end));
    Status status = Status.of(passage, words);
    List<Integer> starts = clauses.starts(passage, persons, done);
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : passage.tokens().size();
      List<Element> clause =
          elements.stream().filter(e -> e.start() >= from && e.start() < to).toList();
      for (Frame frame : frames.build(passage, clause)) {
        if (status.isStated() && maker.ofStatus(passage, frame)) {
          maker.addStatus(passage, to, frame, status, routes);
        } else {
          maker.make(passage, from, to, frame, memory, routes);
        }
      }
    }
  }
}
