package io.tierwatch.extraction.sentencing;

import io.tierwatch.extraction.lexicon.Category;
import io.tierwatch.extraction.lexicon.Lexicon;

/** The categories of the lexicon that the rules of sentences use. */
final class Vocables {

  final Category imposing;
  final Category denial;
  final Category prescribes;
  final Category byCourt;
  final Category sentence;
  final Category law;
  final Category prisonNoun;
  final Category suspended;
  final Category fine;
  final Category conditional;
  final Category otherSentence;
  final Category convict;
  final Category singular;
  final Category pronounOne;
  final Category notConvict;
  final Category guilt;
  final Category changed;
  final Category governs;
  final Category hypothetical;
  final Category fineNoSentence;

  Vocables(Lexicon lexicon) {
    imposing = lexicon.category("imposing");
    denial = lexicon.category("sentence_denied");
    prescribes = lexicon.category("prescribes");
    sentence = lexicon.category("sentence_noun");
    byCourt = lexicon.category("sentence_verb");
    law = lexicon.category("law");
    prisonNoun = lexicon.category("prison_sentence");
    suspended = lexicon.category("suspended_sentence");
    fine = lexicon.category("sentence_fine");
    conditional = lexicon.category("conditional_sentence");
    otherSentence = lexicon.category("other_sentence");
    convict = lexicon.category("convict");
    singular = lexicon.category("one_convict");
    pronounOne = lexicon.category("pronoun_for_one");
    notConvict = lexicon.category("no_convict");
    guilt = lexicon.category("guilt");
    changed = lexicon.category("sentence_changed");
    governs = lexicon.category("governs_term");
    hypothetical = lexicon.category("hypothetical");
    fineNoSentence = lexicon.category("administrative");
  }
}
