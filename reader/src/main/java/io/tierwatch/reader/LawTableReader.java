package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import io.tierwatch.model.report.LaborShare;
import io.tierwatch.model.report.LawEnforcementYear;
import io.tierwatch.reader.Line.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the tables of prosecutions, convictions, victims and laws, by year or by region. */
final class LawTableReader implements PartReader {

  /** How many lines above a table its title may stand: a paragraph may be between. */
  private static final int TITLE_WITHIN = 40;

  private static final int LONGEST_TITLE = 80;

  private final List<Line> lines;
  private final ListLines list;

  LawTableReader(List<Line> lines, ListLines list) {
    this.lines = lines;
    this.list = list;
  }

  @Override
  public Optional<Part> at(int index) {
    if (!LawTableHead.isOf(lines.get(index).words())) {
      return Optional.empty();
    }
    int behind = headEnd(index);
    Optional<LawTableHead> head = LawTableHead.of(headWords(index, behind));
    if (head.isEmpty()) {
      return Optional.of(Part.none(index, behind));
    }
    LawTableRows rows = new LawTableRows(lines, list, head.get());
    List<LawTableRows.Row> read = rows.read(behind);
    return Optional.of(
        read.isEmpty()
            ? Part.none(index, rows.end())
            : new Table(head.get(), index).part(read, rows.end()));
  }

  /** The index behind the lines of the head, which goes over several where its cells are narrow. */
  private int headEnd(int index) {
    int behind = index;
    for (int i = index; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.is(Role.BLANK) && !LawTableHead.isOf(line.words())) {
        break;
      }
      behind = line.is(Role.BLANK) ? behind : i + 1;
    }
    return behind;
  }

  private String headWords(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Line line : lines.subList(from, to)) {
      words.append(line.words()).append(' ');
    }
    return words.toString();
  }

  /** One table, whose head begins at a line. */
  private final class Table {

    private final LawTableHead head;
    private final int index;
    private final List<LawEnforcementYear> facts = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();

    Table(LawTableHead head, int index) {
      this.head = head;
      this.index = index;
    }

    Part part(List<LawTableRows.Row> rows, int end) {
      Optional<RegionName.Area> area = head.byRegion() ? Optional.empty() : titleArea();
      OptionalInt year = head.byRegion() ? titleYear() : OptionalInt.empty();
      if (!head.byRegion() && area.isEmpty()) {
        tell(
            lines.get(index).number(),
            "no title above the table says whether it is of the world or of a region;"
                + " it is left out");
        return new Part(index, end, List.of(), damage);
      }
      rows.forEach(row -> add(row, area, year));
      return new Part(index, end, facts, damage);
    }

    private void add(LawTableRows.Row row, Optional<RegionName.Area> area, OptionalInt year) {
      Optional<RegionName.Area> of = head.byRegion() ? RegionName.of(row.label()) : area;
      int line = row.source().firstLine();
      if (of.isEmpty()) {
        tell(line, "no region is known by the name '" + row.label() + "'");
      } else if (row.cells().size() != head.columns().size()) {
        tell(
            line,
            "the row '"
                + row.label()
                + "' has "
                + count(row.cells().size(), "figure")
                + " for "
                + count(head.columns().size(), "column")
                + "; it is left out");
      } else {
        OptionalInt rowYear =
            head.byRegion() ? year : OptionalInt.of(Integer.parseInt(row.label()));
        facts.add(fact(of.get(), rowYear, row));
      }
    }

    private LawEnforcementYear fact(RegionName.Area area, OptionalInt year, LawTableRows.Row row) {
      return new LawEnforcementYear(
          area.region(),
          year,
          cell(row, LawTableHead.Column.PROSECUTIONS),
          cell(row, LawTableHead.Column.CONVICTIONS),
          cell(row, LawTableHead.Column.VICTIMS),
          cell(row, LawTableHead.Column.LEGISLATION).total(),
          row.source());
    }

    private LaborShare cell(LawTableRows.Row row, LawTableHead.Column column) {
      int place = head.columns().indexOf(column);
      return place < 0 ? LaborShare.NONE : row.cells().get(place);
    }

    /** The nearest title above the table that begins with a region or the world. */
    private Optional<RegionName.Area> titleArea() {
      for (int i = index - 1; i >= 0 && index - i <= TITLE_WITHIN; i--) {
        String words = lines.get(i).words();
        if (isTitle(words)) {
          return RegionName.ofTitle(words);
        }
      }
      return Optional.empty();
    }

    /** The year in the nearest lines above a table of regions. */
    private OptionalInt titleYear() {
      for (int i = index - 1; i >= 0 && index - i <= 4; i--) {
        for (String word : lines.get(i).words().split("[^0-9]+")) {
          if (Furniture.isYear(word)) {
            return OptionalInt.of(Integer.parseInt(word));
          }
        }
      }
      return OptionalInt.empty();
    }

    private void tell(int line, String detail) {
      damage.add(new Damage(Damage.Kind.TORN_TABLE, line, detail));
    }
  }

  /** Whether a line is the title of a table: it begins with a region or the world. */
  static boolean isTitle(String words) {
    return isSetAsTitle(words) && RegionName.ofTitle(words).isPresent();
  }

  /** Whether a line is set as a title: capitals first, no figures but a year, no stop. */
  private static boolean isSetAsTitle(String words) {
    String last = Text.lastWord(words);
    boolean figures = LawTableCell.isFigure(last) && !Furniture.isYear(last);
    if (words.isEmpty() || words.length() > LONGEST_TITLE || figures) {
      return false;
    }
    for (String word : words.split(" ")) {
      boolean small = word.equals("and") || word.equals("of") || word.equals("the");
      if (!small && !word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return !Text.endsSentence(words);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
