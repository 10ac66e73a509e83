package io.tierwatch.web.api;

import io.tierwatch.web.page.Page;
import io.tierwatch.web.page.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses that programs may ask, for people who write such programs. */
public record ApiPage(List<AddressView> addresses) implements Page {

  /**
   * An address.
   *
   * @param page whether it is a page, which is also {@code .json} and {@code .csv}
   */
  public record AddressView(
      String path, boolean page, String gives, String example, List<ParameterView> parameters) {}

  /** A part of a path or a query. */
  public record ParameterView(String name, String meaning) {}

  @Override
  public String template() {
    return "api/api";
  }

  @Override
  public String title() {
    return "API";
  }

  @Override
  public Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (AddressView one : addresses) {
      rows.add(List.of(one.path(), one.page(), one.gives(), one.example()));
    }
    return new Table(List.of("path", "page", "gives", "example"), rows);
  }
}
