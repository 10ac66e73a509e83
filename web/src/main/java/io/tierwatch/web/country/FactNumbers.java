package io.tierwatch.web.country;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers of facts, as an address has them: {@code 3} or {@code 3,17}. A list that Spring
 * converts would have null where a number is missing between commas.
 *
 * @param inOrder each once, in the order of the address
 */
record FactNumbers(List<Integer> inOrder) {

  FactNumbers {
    inOrder = List.copyOf(inOrder);
  }

  /**
   * The numbers of a part of an address. Spring finds this by its name, where it is public.
   *
   * @throws NumberFormatException when something between the commas is no whole number
   */
  public static FactNumbers valueOf(String path) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (String number : path.split(",", -1)) {
      numbers.add(Integer.valueOf(number));
    }
    return new FactNumbers(List.copyOf(numbers));
  }

  /** The numbers as an address has them. */
  @Override
  public String toString() {
    return String.join(",", inOrder.stream().map(String::valueOf).toList());
  }
}
