package io.tierwatch.extraction.route;

/**
 * A place, or the people of one, that a sentence names.
 *
 * @param start the first token
 * @param end the token behind the last
 * @param name an alpha-3 code, or the words where the text names a region or group
 */
record Place(int start, int end, String name, Form form, Role role) implements Element {

  /** How a place is named. */
  enum Form {
    /** The place itself: "Ghana", "the Middle East", "other Gulf states". */
    NOUN,
    /** What is of it: "Ghanaian", "West African". */
    PEOPLE,
    /** Of some other country: "foreign". */
    FOREIGN,
    /** In some other country: "abroad". */
    ABROAD,
    /** Within the country of the narrative, without its name. */
    HOME
  }

  /** What the sentence says of the place. */
  enum Role {
    ORIGIN,
    DESTINATION,
    NONE
  }

  Place as(Role other) {
    return new Place(start, end, name, form, other);
  }

  boolean names() {
    return form == Form.NOUN || form == Form.ABROAD || form == Form.HOME;
  }
}
