package io.tierwatch.extraction;

import io.tierwatch.extraction.lexicon.CategoryHits;
import io.tierwatch.extraction.lexicon.Lexicon;
import io.tierwatch.extraction.lexicon.LexiconLoader;
import io.tierwatch.extraction.mention.MentionFinder;
import io.tierwatch.extraction.mention.Mentions;
import io.tierwatch.extraction.text.Tokenizer;
import io.tierwatch.extraction.text.Tokens;
import io.tierwatch.extraction.text.Vocabulary;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceText;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.report.SectionName;
import java.util.List;

/** The words that the rules know, and the one way from a sentence to a {@link Passage}. */
public final class Language {

  /** The lexicon files, resources beside this class. */
  private static final List<String> FILES =
      List.of(
          "lexicon/quantities.txt",
          "lexicon/periods.txt",
          "lexicon/money.txt",
          "lexicon/people.txt",
          "lexicon/actors.txt",
          "lexicon/exploitation.txt",
          "lexicon/structure.txt",
          "lexicon/measures.txt",
          "lexicon/law.txt",
          "lexicon/account.txt",
          "lexicon/findings.txt",
          "lexicon/places.txt",
          "lexicon/routes.txt",
          "lexicon/systems.txt");

  private final Lexicon lexicon;
  private final Tokenizer tokenizer;
  private final MentionFinder mentions;

  private Language(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.tokenizer = new Tokenizer(vocabulary);
    this.mentions = new MentionFinder(lexicon, vocabulary, Language.class);
  }

  /** Loads the lexicon and the names of countries. */
  public static Language load() {
    Vocabulary vocabulary = new Vocabulary();
    Lexicon lexicon = LexiconLoader.load(vocabulary, Language.class, FILES);
    Tokenizer tokenizer = new Tokenizer(vocabulary);
    for (Countries.Name name : Countries.standard().names()) {
      String category = name.kind() == Countries.Name.Kind.NAME ? "country" : "nationality";
      Tokens tokens = tokenizer.tokenize(Vocabulary.fold(name.words()));
      lexicon.addWords(category, words(tokens));
    }
    return new Language(lexicon, vocabulary);
  }

  private static List<String> words(Tokens tokens) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.at(i);
    }
    return List.of(words);
  }

  /** The categories of words and phrases. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Makes a sentence ready for the rules. */
  public Passage passage(
      Country country,
      Edition edition,
      SectionName section,
      int paragraph,
      boolean torn,
      SourceText source) {
    Tokens tokens = tokenizer.tokenize(source.text());
    CategoryHits hits = lexicon.find(tokens);
    Mentions found = mentions.find(tokens, hits, edition, country);
    return new Passage(country, edition, section, paragraph, torn, source, tokens, hits, found);
  }
}
