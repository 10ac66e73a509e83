package io.tierwatch.web.printed;

import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.dataset.store.PrintedPage;
import io.tierwatch.model.Edition;
import io.tierwatch.model.SourceRange;
import io.tierwatch.model.country.Country;
import io.tierwatch.model.fact.Fact;
import io.tierwatch.model.fact.SectionSpan;
import io.tierwatch.web.library.NotOnShelf;
import io.tierwatch.web.library.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the sheet of a printed page. */
@Component
final class PrintedSheets {

  /** Words of a fact that stand on a page. */
  private record Mark(int start, int end, int fact) {}

  /**
   * The page of a report that has a country's narrative.
   *
   * @param chosen the fact whose words are marked before others
   * @throws NotOnShelf when the report has no such page, or no pages
   */
  PrintedSheet of(
      Shelf shelf, Edition edition, Country country, int number, Optional<Integer> chosen) {
    PrintedPage page =
        shelf
            .get(() -> shelf.dataset().printedPage(country, edition, number))
            .orElseThrow(() -> new NotOnShelf("There is no page of that number here."));
    List<Mark> marks = marks(shelf.facts(FactQuery.all().in(edition).of(country)), number);
    List<PrintedWord> words = new ArrayList<>();
    for (PrintedPage.Word word : page.words()) {
      words.add(
          new PrintedWord(
              word.text(),
              word.left(),
              word.top(),
              word.right(),
              word.bottom(),
              factsOf(word, marks)));
    }
    return new PrintedSheet(
        edition.year(),
        country.code(),
        country.name(),
        number,
        shelf.get(() -> shelf.dataset().printedPages(country, edition)),
        chosen.orElse(null),
        page.width(),
        page.height(),
        words);
  }

  private static List<Mark> marks(List<Fact> facts, int page) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      // That a section stands somewhere is nothing to light up.
      if (!(facts.get(i) instanceof SectionSpan)) {
        for (SourceRange range : facts.get(i).evidence().ranges()) {
          if (range.page().orElse(0) == page) {
            marks.add(new Mark(range.start(), range.end(), i + 1));
          }
        }
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  private static List<Integer> factsOf(PrintedPage.Word word, List<Mark> marks) {
    return marks.stream()
        .takeWhile(mark -> mark.start() < word.end())
        .filter(mark -> mark.end() > word.start())
        .map(Mark::fact)
        .distinct()
        .sorted()
        .toList();
  }
}
