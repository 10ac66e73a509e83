package io.tierwatch.web.review;

import java.util.List;

/**
 * What was said of a fact, and what it takes to say more.
 *
 * @param number the number of the fact
 * @param key the key of the fact, which tells it from others also when it is read again
 */
public record FactReview(
    int edition, String country, int number, String key, List<MarkView> marks) {

  /** The address at which the fact can be corrected. */
  public String address() {
    return "/review/facts/" + edition + "/" + country + "/" + number;
  }
}
