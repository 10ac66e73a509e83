package io.tierwatch.dataset.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Queries as the index understands them. */
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

  Query of(SearchQuery asked) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean any = addWords(query, asked.words());
    for (String phrase : asked.phrases()) {
      any |= add(query, stems.createPhraseQuery(SearchIndexWriter.TEXT, phrase), Occur.MUST, 1);
    }
    if (!any) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    for (String word : asked.without()) {
      add(query, stems.createPhraseQuery(SearchIndexWriter.TEXT, word), Occur.MUST_NOT, 1);
    }
    asked.fields().forEach((field, values) -> query.add(oneOf(field, values), Occur.FILTER));
    return query.build();
  }

  private boolean addWords(BooleanQuery.Builder query, String words) {
    CountryMentions mentions = new CountryMentions(words);
    for (String code : mentions.codes()) {
      query.add(boosted(SearchField.COUNTRY, code, NAMED), Occur.SHOULD);
    }
    List<String> content = Analysis.content(mentions.rest());
    if (content.isEmpty()) {
      mentions.codes().forEach(code -> query.add(is(SearchField.COUNTRY, code), Occur.MUST));
      return !mentions.codes().isEmpty();
    }
    for (String type : TELLING) {
      query.add(boosted(SearchField.TYPE, type, FACT), Occur.SHOULD);
    }
    addContent(query, content);
    return true;
  }

  private void addContent(BooleanQuery.Builder query, List<String> content) {
    String text = String.join(" ", content);
    Query around = meanings.createMinShouldMatchQuery(SearchIndexWriter.AROUND, text, SHARE);
    add(query, around, Occur.MUST, AROUND);
    String field = SearchIndexWriter.TEXT;
    add(query, meanings.createBooleanQuery(field, text), Occur.SHOULD, 1);
    add(query, stems.createBooleanQuery(field, text), Occur.SHOULD, EXACT);
    if (content.size() > 1) {
      add(query, stems.createPhraseQuery(field, text, SLOP), Occur.SHOULD, TOGETHER);
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
