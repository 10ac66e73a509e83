package io.tierwatch.web.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Readings;
import io.tierwatch.model.Edition;
import io.tierwatch.web.BrowserTest;
import io.tierwatch.web.RunningSite;
import io.tierwatch.web.Visitor;
import io.tierwatch.web.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

class PrintedSheetTest extends BrowserTest {

  private static final String COUNTRY = "/editions/2019/countries/XAA";
  private static final List<List<String>> PAGES =
      List.of(
          List.of("2019 TRAFFICKING IN PERSONS REPORT"),
          List.of(
              "AUREMIA: TIER 2",
              "The Government of Auremia does not fully meet the minimum standards",
              "for the elimination of trafficking. Therefore Auremia remained on Tier 2.",
              "PROSECUTION",
              "The government increased law enforcement efforts. Courts convicted 38",
              "traffickers & freed <nobody>, compared with 29 traffickers in 2017."));

  @TempDir static Path folder;
  private static WebServer site;

  @BeforeAll
  static void start() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    print(pdf);
    Input input = new Input.OfFile(pdf);
    DatasetFilling filling = new DatasetFilling("tests");
    filling.add(new Readings().read(input, Optional.of(new Edition(2019))), input);
    filling.write(folder.resolve("dataset"));
    site = RunningSite.over(folder.resolve("dataset"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static void print(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
      for (List<String> lines : PAGES) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(font, 12);
          out.setLeading(16);
          out.newLineAtOffset(72, 700);
          for (String line : lines) {
            out.showText(line);
            out.newLine();
          }
          out.endText();
        }
      }
      document.save(file.toFile());
    }
  }

  @Test
  void aFactLeadsToItsPageWhereItsWordsAreMarked() {
    browser.go(site.address().resolve(COUNTRY).toString());
    browser.find(".narrative-head a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Page 2");
    WebElement figure =
        browser.all(".sheet a.lit").stream()
            .filter(one -> "38traffickers".equals(words(one)))
            .findFirst()
            .orElseThrow();
    String facts = figure.getDomAttribute("href");
    assertThat(facts).startsWith(COUNTRY + "/facts/");
    browser.go(site.address().resolve(String.valueOf(facts)).toString());
    browser.find(".cite a[href*='/pages/2?fact=']").click();
    assertThat(browser.all(".sheet a.now"))
        .extracting(PrintedSheetTest::words)
        .containsExactly("38traffickers");
    assertThat(browser.find(".jump a").getText()).isEqualTo("Page 1");
    browser.check("printed-page");
    browser.width(360);
    browser.dark(true);
    browser.check("printed-page-narrow");
  }

  private static String words(WebElement link) {
    StringBuilder words = new StringBuilder();
    link.findElements(org.openqa.selenium.By.tagName("text"))
        .forEach(word -> words.append(word.getDomProperty("textContent")));
    return words.toString();
  }

  @Test
  void everyWordStandsInTheDataAndWhatIsNoPageIsNotFound() {
    Visitor visitor = new Visitor(site.address());

    assertThat(visitor.get(COUNTRY + "/pages/2.csv").body())
        .contains("word,left,top,right,bottom,facts", "\nAuremia,", "\n\"<nobody>,\",");
    assertThat(visitor.get(COUNTRY + "/pages/2").body()).contains("&lt;nobody&gt;,");
    assertThat(visitor.get(COUNTRY + "/pages/3").statusCode()).isEqualTo(404);
    assertThat(visitor.get(COUNTRY + "/pages/0").statusCode()).isEqualTo(404);
    assertThat(RunningSite.shared().get(COUNTRY + "/pages/1").statusCode()).isEqualTo(404);
  }
}
