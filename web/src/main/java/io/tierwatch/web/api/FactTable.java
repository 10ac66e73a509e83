package io.tierwatch.web.api;

import io.tierwatch.web.page.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records of facts as one table, with the columns of all their types. */
final class FactTable {

  private final FactStream facts;
  private final Set<String> columns = new LinkedHashSet<>();

  FactTable(FactStream facts) throws IOException {
    this.facts = facts;
    facts.forEach(record -> columns.addAll(record.keySet()));
  }

  void write(Writer out) throws IOException {
    List<String> names = List.copyOf(columns);
    out.write(new Table(names, List.of()).plainCsv());
    facts.forEach(
        record -> {
          List<@Nullable Object> row = new ArrayList<>();
          names.forEach(name -> row.add(record.get(name)));
          String csv = new Table(names, List.of(row)).plainCsv();
          out.write(csv.substring(csv.indexOf('\n') + 1));
        });
  }
}
