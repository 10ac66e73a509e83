package io.tierwatch.model.report;

/**
 * A place where text is lost, torn or not what it should be.
 *
 * @param line the line where it shows
 * @param detail how we know, in a phrase that a reader of the report understands
 */
public record Damage(Kind kind, int line, String detail) {

  /** The kinds of damage. */
  public enum Kind {
    /** Lines are lost, and two halves that do not belong together meet. */
    TORN_SENTENCE("torn sentence"),
    /** The heading with country and tier is lost. */
    MISSING_COUNTRY_HEADING("missing country heading"),
    /** A section stands without its heading. */
    MISSING_SECTION_HEADING("missing section heading"),
    /** A section that every narrative of the edition has is not there. */
    MISSING_SECTION("missing section"),
    /** The text begins in the middle of a narrative. */
    NO_BEGINNING("narrative without beginning"),
    /** The text ends in the middle of a narrative. */
    NO_END("narrative without end"),
    /** The heading and the text state different tiers. */
    TIER_DISAGREES("heading and text disagree"),
    /** A heading names a country that is not known; its narrative is left out. */
    UNKNOWN_COUNTRY("unknown country"),
    /** A list of countries that is torn, or names one that is not known. */
    TORN_LIST("torn list"),
    /** A list that names a country twice. */
    LISTED_TWICE("country listed twice"),
    /** A table whose figures do not fit its columns, or whose title is lost. */
    TORN_TABLE("torn table"),
    /** Characters that no encoding of the text explains. */
    UNREADABLE_CHARACTERS("unreadable characters"),
    /** A page of the file that is broken. */
    UNREADABLE_PAGE("unreadable page"),
    /** Nothing in the text tells the edition, only the name of the file or of its folder. */
    EDITION_OF_FILE_NAME("edition told by the file's name only");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The kind in words. */
    public String title() {
      return title;
    }
  }
}
