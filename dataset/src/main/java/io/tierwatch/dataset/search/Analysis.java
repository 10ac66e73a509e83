package io.tierwatch.dataset.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** How English words are compared. */
final class Analysis {

  private static final String SYNONYMS = "synonyms.txt";
  private static final Set<String> STOPWORDS = stopwords();

  /** The words as they are, in lower case. */
  static final Analyzer PLAIN = analyzer(false, null);

  /** The stems of words. */
  static final Analyzer STEMS = analyzer(true, null);

  /** The stems of words, and of those that mean the same in the field. */
  static final Analyzer MEANINGS = analyzer(true, synonyms());

  private Analysis() {}

  /** The words without those that say nothing by themselves. */
  static List<String> content(String text) {
    List<String> words = new ArrayList<>();
    for (String word : words(text)) {
      if (!STOPWORDS.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? words(text) : words;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = PLAIN.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Analyzer analyzer(boolean stems, @Nullable SynonymMap synonyms) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream tokens = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
        if (stems) {
          tokens = new PorterStemFilter(tokens);
        }
        if (synonyms != null) {
          tokens = new SynonymGraphFilter(tokens, synonyms, true);
        }
        return new TokenStreamComponents(tokenizer, tokens);
      }
    };
  }

  private static SynonymMap synonyms() {
    SolrSynonymParser parser = new SolrSynonymParser(true, true, STEMS);
    try {
      parser.parse(new StringReader(resource(SYNONYMS)));
      return parser.build();
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(SYNONYMS + " cannot be read", e);
    }
  }

  private static Set<String> stopwords() {
    return resource("stopwords.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String resource(String name) {
    try (InputStream in = Analysis.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
