package io.tierwatch.extraction.system;

import java.util.Locale;

/** What kind of system it is, and so what it does where the text does not say. */
enum SystemKind {
  HOTLINE("takes calls"),
  DATABASE("keeps records"),
  CASES("follows cases"),
  REFERRAL("refers victims to services"),
  PROCEDURES("guide officials"),
  SCREENING("helps officials to recognize victims"),
  COMPLAINTS("takes complaints"),
  ONLINE("gives access by internet");

  private final String usual;

  SystemKind(String usual) {
    this.usual = usual;
  }

  /** What such a system does. */
  String usual() {
    return usual;
  }

  String category() {
    return "system_" + name().toLowerCase(Locale.ROOT);
  }
}
