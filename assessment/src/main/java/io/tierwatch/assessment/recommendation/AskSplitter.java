package io.tierwatch.assessment.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts a recommendation where a new verb begins: 'train the police and open a shelter' asks for
 * two things. Verbs on one matter go together: 'investigate, prosecute and convict traffickers'
 * asks for one.
 */
final class AskSplitter {

  private static final Pattern JOINTS = Pattern.compile("(?<=[,;])\\s+|\\s+(?=and\\s)");

  /** Behind these words stand examples, or by what means it should be done. */
  private static final Set<String> ADDITIONS =
      Set.of("including", "especially", "particularly", "through");

  private final Topics topics;
  private final Map<String, Action> actions;

  AskSplitter(Topics topics, Map<String, Action> actions) {
    this.topics = topics;
    this.actions = actions;
  }

  List<Ask> split(String text) {
    List<Ask> asks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String part : JOINTS.split(text)) {
      List<String> words = Words.of(part);
      if (opensWithVerb(words) && isElsewhere(words, open)) {
        asks.add(ask(open));
        open.clear();
      }
      open.addAll(words);
    }
    if (!open.isEmpty()) {
      asks.add(ask(open));
    }
    return asks;
  }

  /** Whether the words are about something that those before them are not about. */
  private boolean isElsewhere(List<String> words, List<String> before) {
    List<Topic> known = topics.of(before);
    List<Topic> here = topics.of(words);
    return !known.isEmpty()
        && !here.isEmpty()
        && Collections.disjoint(known, here)
        && !hasPurpose(before);
  }

  /**
   * Whether a verb tells what for: 'train judges to identify victims' asks for training, and verbs
   * that follow go on with the purpose. 'Efforts to' tell none.
   */
  private boolean hasPurpose(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      boolean infinitive = actions.containsKey(words.get(i)) && words.get(i - 1).equals("to");
      if (infinitive && !words.get(i - 2).startsWith("effort")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words begin with a verb, behind an 'and' and an adverb at most. */
  private boolean opensWithVerb(List<String> words) {
    for (String word : words) {
      if (actions.containsKey(word)) {
        return true;
      }
      if (!word.equals("and") && !word.endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  private Ask ask(List<String> all) {
    List<String> core = core(all);
    List<String> words = topics.of(core).isEmpty() ? all : core;
    Optional<Action> action =
        words.stream().filter(actions::containsKey).map(actions::get).findFirst();
    return new Ask(action, words, topics.of(words));
  }

  /** What is asked for without examples and means. */
  private static List<String> core(List<String> words) {
    int end = 0;
    while (end < words.size() && !ADDITIONS.contains(words.get(end))) {
      end++;
    }
    return words.subList(0, end);
  }
}
