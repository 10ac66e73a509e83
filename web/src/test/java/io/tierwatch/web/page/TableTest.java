package io.tierwatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.web.RunningSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  private static String line(Object value) {
    return Table.of("a").with(List.of(value)).csv().lines().skip(1).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "=1+1;'=1+1",
        "+cmd|x;'+cmd|x",
        "-1+1;'-1+1",
        "- a dash;'- a dash",
        "@SUM(A1);'@SUM(A1)",
        "-5;-5",
        "+9;+9",
        "-1,204.5;\"-1,204.5\"",
        "words;words"
      })
  void aTextIsNoFormulaAndANumberStaysOne(String text, String cell) {
    assertThat(line(text)).isEqualTo(cell);
  }

  @Test
  void whatSpreadsheetsSkipBeforeAFormulaDoesNotHideIt() {
    assertThat(line("\t=1+1")).isEqualTo("'\t=1+1");
    assertThat(Table.of("a").with(List.of("\r=1")).csv()).isEqualTo("a\n\"'\r=1\"\n");
    assertThat(line(List.of("=1", "b"))).isEqualTo("'=1; b");
    assertThat(line(-1.5)).isEqualTo("-1.5");
  }

  @Test
  void namesThatAQueryGivesAreNoFormulasEither() {
    String query = "SELECT '=1+1' AS \"=2+2\", -3 AS n";
    String address = "/sql.csv?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(RunningSite.shared().get(address).body()).isEqualTo("'=2+2,n\n'=1+1,-3\n");
  }

  @Test
  void programsHaveTextsAsTheyAre() {
    assertThat(Table.of("=a").with(List.of("=1")).plainCsv()).isEqualTo("=a\n=1\n");
  }
}
