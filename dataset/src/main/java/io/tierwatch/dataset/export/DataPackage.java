package io.tierwatch.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tierwatch.dataset.Json;
import io.tierwatch.dataset.store.Column;
import io.tierwatch.dataset.store.InputFile;
import io.tierwatch.dataset.store.Manifest;
import io.tierwatch.dataset.store.Schema;
import io.tierwatch.dataset.store.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of CSV files as a Frictionless tabular data package. */
final class DataPackage {

  private final Manifest manifest;

  DataPackage(Manifest manifest) {
    this.manifest = manifest;
  }

  void write(Path folder) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("profile", "tabular-data-package");
    object.put("name", "tierwatch");
    object.put("title", "Facts of the Trafficking in Persons Report");
    object.put("description", "Read by " + manifest.program() + "; every fact cites its line.");
    object.put("sources", sources());
    List<Object> resources = new ArrayList<>();
    for (Table table : Schema.standard().tables()) {
      resources.add(resource(table, folder));
    }
    if (Files.exists(file(Schema.reviews(), folder))) {
      resources.add(resource(Schema.reviews(), folder));
    }
    object.put("resources", resources);
    Path target = folder.resolve("datapackage.json");
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
        JsonGenerator json = new Json().generator(out).useDefaultPrettyPrinter()) {
      Json.write(json, object);
      json.writeRaw('\n');
    }
  }

  private List<Object> sources() {
    List<Object> sources = new ArrayList<>();
    for (Manifest.Entry entry : manifest.inputs()) {
      Map<String, Object> source = new LinkedHashMap<>();
      source.put("title", entry.file().document() + " (edition of " + entry.edition() + ")");
      source.put("sha256", entry.file().sha256());
      sources.add(source);
    }
    return sources;
  }

  private static Path file(Table table, Path folder) {
    return folder.resolve(table.name() + ".csv");
  }

  private static Map<String, Object> resource(Table table, Path folder) throws IOException {
    Path file = file(table, folder);
    String name = String.valueOf(file.getFileName());
    InputFile written = InputFile.of(name, file);
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", name);
    resource.put("description", table.description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", written.bytes());
    resource.put("hash", "sha256:" + written.sha256());
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(Table table) {
    List<Object> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      String lists = column.kind().isList() ? " Several are separated by semicolons." : "";
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", column.kind().tableSchema());
      field.put("description", column.description() + lists);
      fields.add(field);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    return schema;
  }
}
