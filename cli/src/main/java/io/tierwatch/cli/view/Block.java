package io.tierwatch.cli.view;

import io.tierwatch.cli.text.Ink;
import io.tierwatch.extraction.NarrativeFacts;
import java.util.List;

/** A part of a country's brief: a title, and lines under it. */
interface Block {

  /** The heading of the block. */
  String title();

  /** The lines; none where the narrative says nothing of the kind, and the block is left out. */
  List<String> lines(NarrativeFacts narrative, Ink ink);
}
