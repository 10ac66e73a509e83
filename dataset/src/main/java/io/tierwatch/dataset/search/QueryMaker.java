package io.tierwatch.dataset.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** What somebody asks as queries that the index understands. */
final class QueryMaker {

  /** How many of the words must be in a passage or beside it. */
  private static final float SHARE = 0.5f;

  private static final float AROUND = 0.3f;
  private static final float EXACT = 0.4f;
  private static final float TOGETHER = 0.6f;
  private static final int SLOP = 4;

  /** More than words can weigh: a country that is named comes first. */
  private static final float NAMED = 60;

  /** A little more for passages that say something definite. */
  private static final float FACT = 1.5f;

  private static final List<String> TELLING =
      List.of("finding", "measure", "money", "penalty", "sentence");

  private final QueryBuilder meanings = new QueryBuilder(Analysis.MEANINGS);
  private final QueryBuilder stems = new QueryBuilder(Analysis.STEMS);
  private final BooleanQuery.Builder finding = new BooleanQuery.Builder();
  private final BooleanQuery.Builder ranking = new BooleanQuery.Builder();
  private final BooleanQuery.Builder marking = new BooleanQuery.Builder();
  private boolean any;

  QueryMaker(SearchQuery asked) {
    addWords(asked.words());
    for (String phrase : asked.phrases()) {
      addPhrase(stems.createPhraseQuery(SearchIndexWriter.TEXT, phrase));
    }
    if (!any) {
      finding.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    for (String word : asked.without()) {
      add(finding, stems.createPhraseQuery(SearchIndexWriter.TEXT, word), Occur.MUST_NOT, 1);
    }
    asked.fields().forEach((field, values) -> finding.add(oneOf(field, values), Occur.FILTER));
  }

  /** Finds the passages, without ranking them. */
  Query finding() {
    return finding.build();
  }

  /**
   * Ranks those that were found. As each of them has one of the words, the index need look at no
   * other; where most were found, they are rather taken out of all than looked for one by one.
   */
  Query ranking(FoundPassages found, boolean most) {
    BooleanQuery words = ranking.build();
    if (words.clauses().isEmpty()) {
      return found;
    }
    return most
        ? words
        : new BooleanQuery.Builder().add(words, Occur.MUST).add(found, Occur.FILTER).build();
  }

  /** Tells the words in a passage that were asked for. */
  Query marking() {
    return marking.build();
  }

  private void addWords(String words) {
    CountryMentions mentions = new CountryMentions(words);
    for (String code : mentions.codes()) {
      ranking.add(boosted(SearchField.COUNTRY, code, NAMED), Occur.SHOULD);
    }
    List<String> content = Analysis.content(mentions.rest());
    if (content.isEmpty()) {
      for (String code : mentions.codes()) {
        finding.add(is(SearchField.COUNTRY, code), Occur.MUST);
        any = true;
      }
      return;
    }
    for (String type : TELLING) {
      ranking.add(boosted(SearchField.TYPE, type, FACT), Occur.SHOULD);
    }
    addContent(content);
  }

  private void addContent(List<String> content) {
    String text = String.join(" ", content);
    String field = SearchIndexWriter.TEXT;
    String around = SearchIndexWriter.AROUND;
    any = true;
    add(finding, meanings.createMinShouldMatchQuery(around, text, SHARE), Occur.MUST, 1);
    Query meant = meanings.createBooleanQuery(field, text);
    add(marking, meant, Occur.SHOULD, 1);
    addFlat(meanings.createBooleanQuery(around, text), AROUND);
    addFlat(meant, 1);
    addFlat(stems.createBooleanQuery(field, text), EXACT);
    if (content.size() > 1) {
      add(ranking, stems.createPhraseQuery(field, text, SLOP), Occur.SHOULD, TOGETHER);
    }
  }

  private void addPhrase(@Nullable Query phrase) {
    any |= add(finding, phrase, Occur.MUST, 1);
    add(ranking, phrase, Occur.SHOULD, 1);
    add(marking, phrase, Occur.SHOULD, 1);
  }

  /** Any of the words: the flatter the query is, the more of it the index can pass over. */
  private void addFlat(@Nullable Query words, float boost) {
    if (words instanceof BooleanQuery several && several.getMinimumNumberShouldMatch() <= 1) {
      for (BooleanClause clause : several) {
        add(ranking, clause.getQuery(), clause.getOccur(), boost);
      }
    } else {
      add(ranking, words, Occur.SHOULD, boost);
    }
  }

  private static Query is(SearchField field, String value) {
    return new TermQuery(new Term(field.code(), value));
  }

  private static Query boosted(SearchField field, String value, float boost) {
    return new BoostQuery(new ConstantScoreQuery(is(field, value)), boost);
  }

  private static boolean add(
      BooleanQuery.Builder query, @Nullable Query part, Occur occur, float boost) {
    if (part == null) {
      return false;
    }
    query.add(boost == 1 ? part : new BoostQuery(part, boost), occur);
    return true;
  }

  private static Query oneOf(SearchField field, List<String> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : values) {
      any.add(is(field, value), Occur.SHOULD);
    }
    return any.build();
  }
}
