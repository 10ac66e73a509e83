package io.tierwatch.assessment.recommendation;

import io.tierwatch.assessment.evidence.Signal;
import java.util.List;

/** Something that recommendations are about. */
public final class Topic {

  private final String id;
  private final String title;
  private final String criterion;
  private final List<Phrase> phrases;
  private final List<Phrase> exceptions;
  private final List<Signal> evidence;
  private final List<Deed> deeds;

  Topic(
      String id,
      String title,
      String criterion,
      List<Phrase> phrases,
      List<Phrase> exceptions,
      List<Signal> evidence,
      List<Deed> deeds) {
    this.id = id;
    this.title = title;
    this.criterion = criterion;
    this.phrases = List.copyOf(phrases);
    this.exceptions = List.copyOf(exceptions);
    this.evidence = List.copyOf(evidence);
    this.deeds = List.copyOf(deeds);
  }

  /** A short name, such as {@code victims_penalized}. */
  public String id() {
    return id;
  }

  /** A few words. */
  public String title() {
    return title;
  }

  /** The standard or criterion that it serves, such as {@code C2}. */
  public String criterion() {
    return criterion;
  }

  /** The facts of a narrative that speak to it. */
  public List<Signal> evidence() {
    return evidence;
  }

  /** The facts of a later narrative that report as done what is asked for on it. */
  public List<Deed> deeds() {
    return deeds;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The phrases that take the topic away again. */
  List<Phrase> exceptions() {
    return exceptions;
  }

  @Override
  public String toString() {
    return id;
  }
}
