package io.tierwatch.model.country;

import io.tierwatch.model.country.Countries.Name;
import io.tierwatch.model.country.Countries.Name.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the table of countries; what is wrong with it is told with its line. */
final class CountryTable {

  private static final String RESOURCE = "countries.tsv";
  private static final String FICTIONAL = "fictional.tsv";
  private static final int COLUMNS = 5;
  private static final String PLURAL = "(s)";

  private final List<Name> names = new ArrayList<>();
  private final Map<String, Country> byCode = new TreeMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byDemonym = new HashMap<>();
  private String resource = RESOURCE;
  private int line;

  private CountryTable() {}

  static Countries readResource() {
    CountryTable table = new CountryTable();
    table.addResource(RESOURCE);
    table.addResource(FICTIONAL);
    return table.countries();
  }

  static Countries read(Reader reader) throws IOException {
    CountryTable table = new CountryTable();
    table.addRows(reader);
    return table.countries();
  }

  private Countries countries() {
    List<Country> real = new ArrayList<>();
    for (Country country : byCode.values()) {
      if (!country.fictional()) {
        real.add(country);
      }
    }
    return new Countries(real, names, byCode, byName, byDemonym);
  }

  private void addResource(String name) {
    resource = name;
    InputStream stream = CountryTable.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is not in the program");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      addRows(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addRows(Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    line = 0;
    for (String row = lines.readLine(); row != null; row = lines.readLine()) {
      line++;
      if (!row.isBlank() && row.charAt(0) != '#') {
        addRow(row);
      }
    }
  }

  private void addRow(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw wrong("has " + columns.length + " columns, not " + COLUMNS);
    }
    Country country = new Country(code(columns[0]), word(columns[1]), region(columns[2]));
    if (byCode.put(country.code(), country) != null) {
      throw wrong("names the code " + country.code() + " a second time");
    }
    addName(country.name(), country);
    for (String variant : list(columns[3])) {
      addName(variant, country);
    }
    for (String demonym : list(columns[4])) {
      addDemonym(demonym, country);
    }
  }

  private void addName(String words, Country country) {
    add(words, country, Kind.NAME, byName, Spelling.nameKey(words));
  }

  private void addDemonym(String words, Country country) {
    if (words.endsWith(PLURAL)) {
      String singular = words.substring(0, words.length() - PLURAL.length());
      add(singular, country, Kind.DEMONYM, byDemonym, Spelling.key(singular));
      add(singular + "s", country, Kind.DEMONYM, byDemonym, Spelling.key(singular + "s"));
    } else {
      add(words, country, Kind.DEMONYM, byDemonym, Spelling.key(words));
    }
  }

  private void add(
      String words, Country country, Kind kind, Map<String, Country> index, String key) {
    Country other = index.put(key, country);
    if (other != null && !other.code().equals(country.code())) {
      throw wrong("has '" + words + "', which is of " + other.name() + " already");
    }
    names.add(new Name(words, country, kind));
    String bare = Spelling.withoutAccents(words);
    if (!bare.equals(words)) {
      names.add(new Name(bare, country, kind));
    }
  }

  private List<String> list(String column) {
    if (column.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String item : column.split(";", -1)) {
      words.add(word(item));
    }
    return words;
  }

  private String word(String words) {
    if (words.isEmpty() || !words.equals(words.strip())) {
      throw wrong("has an empty name, or blanks around one");
    }
    return words;
  }

  private String code(String code) {
    boolean good = code.length() == 3;
    // A loop, because a first lambda alone would take half the time that the table takes.
    for (int i = 0; i < code.length(); i++) {
      good &= code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
    }
    if (!good) {
      throw wrong("has '" + code + "' where a code of three capitals should be");
    }
    return code;
  }

  private Region region(String name) {
    for (Region region : Region.values()) {
      if (region.name().equals(name)) {
        return region;
      }
    }
    throw wrong("has no region '" + name + "'");
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException(resource + " line " + line + " " + what);
  }
}
