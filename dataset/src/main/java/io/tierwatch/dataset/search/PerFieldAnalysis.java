package io.tierwatch.dataset.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Whole words for suggestions, stems for all else. */
final class PerFieldAnalysis extends DelegatingAnalyzerWrapper {

  PerFieldAnalysis() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.equals(SearchIndexWriter.WORD) ? Analysis.PLAIN : Analysis.STEMS;
  }
}
