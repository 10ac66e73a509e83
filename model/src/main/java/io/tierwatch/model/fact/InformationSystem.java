package io.tierwatch.model.fact;

/**
 * An information system, registry, referral mechanism, hotline or data collection that the
 * narrative describes.
 *
 * @param name as stated
 * @param function what it does ({@code does} in the exchange format)
 */
public record InformationSystem(
    Evidence evidence, String name, String function, SystemStatus status) implements Fact {

  @Override
  public String type() {
    return "system";
  }
}
