package io.tierwatch.reader;

import io.tierwatch.model.SourceRange;
import io.tierwatch.model.SourceText;
import io.tierwatch.reader.page.LineKinds;

/** Tells what a line is by the countries, headings and tables that the reader knows. */
final class WordKinds implements LineKinds {

  /** Lines of lists are short. */
  private static final int LONGEST_LISTED = 80;

  private final CountryNames names;
  private final SectionHeads heads;

  WordKinds(CountryNames names, SectionHeads heads) {
    this.names = names;
    this.heads = heads;
  }

  @Override
  public boolean isHeading(String words) {
    return heads.at(words).isPresent() || CountryHeading.at(words, names).isPresent();
  }

  @Override
  public boolean isListHead(String words) {
    return isTier(words) || NonPartyReader.isTitle(words);
  }

  private boolean isTier(String words) {
    if (words.length() >= LONGEST_LISTED || !TierListReader.mayBegin(words)) {
      return false;
    }
    SourceRange range = SourceRange.of(1, 0, words.length());
    ListText text =
        ListParser.parse(new SourceText.Builder().append(words, range, false).build(), names);
    return text.beginsWithHead() && text.items().size() == 1;
  }

  @Override
  public boolean isListed(String words) {
    return words.length() < LONGEST_LISTED && !words.isEmpty() && ListParser.isList(words, names);
  }

  @Override
  public boolean isTableHead(String words) {
    return LawTableHead.isOf(words);
  }

  @Override
  public boolean isFigures(String words) {
    int from = 0;
    while (from < words.length()) {
      int to = LawTableCell.end(words, from);
      if (!LawTableCell.isFigure(words.substring(from, to))) {
        return false;
      }
      from = LawTableCell.next(words, to);
    }
    return !words.isEmpty();
  }
}
