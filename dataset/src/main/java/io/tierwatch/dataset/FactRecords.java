package io.tierwatch.dataset;

import io.tierwatch.dataset.FieldReader.BadField;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.country.Countries;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Evidence;
import io.tierwatch.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Facts to records and back. */
final class FactRecords {

  private FactRecords() {}

  /** The fields of the exchange format. */
  static Fields fields(Fact fact) {
    Fields fields =
        new Fields()
            .put("type", (Object) fact.type())
            .put("country", (Object) fact.country().code())
            .put("edition", (Object) fact.edition().year());
    Shapes.of(fact.type()).writeFact(fact, fields);
    return fields;
  }

  /** The fields of the exchange format, and those of the program's own behind them. */
  static Map<String, @Nullable Object> withEvidence(Fact fact, String document) {
    Evidence evidence = fact.evidence();
    List<List<Integer>> offsets = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (SourceRange range : evidence.ranges()) {
      offsets.add(List.of(range.start(), range.end()));
      lines.add(range.line());
    }
    Fields fields = fields(fact);
    OptionalInt page =
        evidence.ranges().isEmpty() ? OptionalInt.empty() : evidence.ranges().get(0).page();
    if (page.isPresent()) {
      fields.put("page", (Object) page.getAsInt());
    }
    return fields
        .put("document", (Object) document)
        .put("rule", (Object) evidence.rule())
        .put("evidence", (Object) evidence.quote())
        .put("sentence", (Object) evidence.sentence())
        .put("offsets", (Object) offsets)
        .put("lines", (Object) lines)
        .asMap();
  }

  static Fact fact(FieldReader in) {
    return Shapes.of(in.text("type")).read(evidence(in), in);
  }

  private static Evidence evidence(FieldReader in) {
    String code = in.text("country");
    Country country =
        Countries.standard()
            .byCode(code)
            .orElseThrow(() -> new BadField("no country has the code '" + code + "'"));
    // Sections and recommendations have no line but that on which they start.
    int line = in.value("line") == null ? in.whole("start") : in.whole("line");
    return new Evidence(
        country,
        new Edition(in.whole("edition")),
        line,
        orEmpty(in.textOrNull("evidence")),
        ranges(in, line),
        orEmpty(in.textOrNull("sentence")),
        orEmpty(in.textOrNull("rule")));
  }

  private static List<SourceRange> ranges(FieldReader in, int line) {
    Integer page = in.wholeOrNull("page");
    List<?> lines = in.list("lines");
    List<SourceRange> ranges = new ArrayList<>();
    int index = 0;
    for (Object offsets : in.list("offsets")) {
      if (!(offsets instanceof List<?> pair) || pair.size() != 2) {
        throw new BadField("offsets are not pairs of numbers");
      }
      int at = index < lines.size() ? number(lines.get(index)) : line;
      OptionalInt onPage = page == null ? OptionalInt.empty() : OptionalInt.of(page);
      ranges.add(new SourceRange(at, number(pair.get(0)), number(pair.get(1)), onPage));
      index++;
    }
    return ranges;
  }

  private static int number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.intValue();
    }
    throw new BadField("offsets and lines are not all numbers");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
