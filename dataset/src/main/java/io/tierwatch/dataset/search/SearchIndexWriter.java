package io.tierwatch.dataset.search;

import io.tierwatch.model.SourceRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes passages into an index. */
public final class SearchIndexWriter implements AutoCloseable {

  static final String TEXT = "text";
  static final String AROUND = "around";
  static final String WORD = "word";
  static final String KEY = "key";
  static final String NUMBER = "number";
  static final String LINES = "lines";
  static final String PLACES = "places";

  private final FieldType marked = new FieldType(TextField.TYPE_STORED);
  private final Directory directory;
  private final IndexWriter writer;

  /** Makes an index in a folder, or goes on with the one that is there. */
  public SearchIndexWriter(Path folder) throws IOException {
    marked.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    marked.freeze();
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, config());
  }

  private static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalysis());
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setUseCompoundFile(false);
    return config;
  }

  /** Loads what writes an index, by writing one of nothing in memory. */
  public static void load() throws IOException {
    try (Directory nowhere = new ByteBuffersDirectory()) {
      new IndexWriter(nowhere, config()).close();
    }
  }

  /** Takes out what an edition says about a country. */
  public void remove(String country, int edition) throws IOException {
    writer.deleteDocuments(new Term(KEY, key(country, edition)));
  }

  /** Adds a passage. */
  public void add(SearchPassage passage) throws IOException {
    Document document = new Document();
    String text = passage.text().text();
    document.add(new Field(TEXT, text, marked));
    String around = text + "\n" + passage.context() + "\n" + passage.about();
    document.add(new TextField(AROUND, around, Field.Store.NO));
    document.add(new TextField(WORD, text + "\n" + passage.about(), Field.Store.NO));
    for (SearchField field : SearchField.values()) {
      for (String value : passage.values(field)) {
        document.add(new StringField(field.code(), value, Field.Store.YES));
        document.add(new SortedSetDocValuesField(field.code(), new BytesRef(value)));
      }
    }
    String country = passage.values(SearchField.COUNTRY).get(0);
    int edition = Integer.parseInt(passage.values(SearchField.YEAR).get(0));
    document.add(new StringField(KEY, key(country, edition), Field.Store.NO));
    document.add(new StoredField(NUMBER, passage.number()));
    document.add(
        new StoredField(
            LINES, joined(passage.text().pieces().stream().map(SourceRange::line).toList())));
    document.add(new StoredField(PLACES, joined(passage.text().places())));
    writer.addDocument(document);
  }

  /** Makes one whole of the index, so that the same passages are ranked the same. */
  @Override
  public void close() throws IOException {
    try {
      writer.forceMerge(1);
    } finally {
      writer.close();
      directory.close();
    }
  }

  private static String key(String country, int edition) {
    return edition + country;
  }

  private static String joined(List<Integer> numbers) {
    StringBuilder joined = new StringBuilder();
    for (int number : numbers) {
      joined.append(joined.isEmpty() ? "" : " ").append(number);
    }
    return joined.toString();
  }
}
