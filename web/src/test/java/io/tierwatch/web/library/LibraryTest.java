package io.tierwatch.web.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.briefing.DatasetFilling;
import io.tierwatch.briefing.Input;
import io.tierwatch.briefing.Readings;
import io.tierwatch.dataset.store.FactQuery;
import io.tierwatch.model.Edition;
import io.tierwatch.web.WebSettings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LibraryTest {

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    fill(2020);
    library = new Library(WebSettings.local(folder, 0, "tests"));
  }

  @AfterEach
  void close() throws Exception {
    RequestContextHolder.resetRequestAttributes();
    library.close();
  }

  private void fill(int year) throws Exception {
    Input sample = new Input.Sample();
    DatasetFilling filling = new DatasetFilling("tests");
    filling.add(new Readings().read(sample, Optional.of(new Edition(year))), sample);
    filling.write(folder);
  }

  private void fillAndShow(int year) {
    try {
      fill(year);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    library.refresh();
  }

  private static long narratives(Shelf shelf) {
    return shelf.countries(shelf.newest()).size();
  }

  @Test
  void aStateThatIsReadStaysOpenHoweverManyComeAfterIt() {
    Lease second = library.lease();
    try (Lease first = library.lease()) {
      fillAndShow(2021);
      fillAndShow(2022);
      fillAndShow(2023);
      second.close();
      second.close();
      assertThat(first.shelf().editions()).containsExactly(new Edition(2020));
      assertThat(first.shelf().facts(FactQuery.all())).isNotEmpty();
      try (Lease now = library.lease()) {
        assertThat(now.shelf().editions()).hasSize(4);
      }
    }
  }

  @Test
  void aStateIsClosedWhenItsLastReaderIsDone() {
    Lease last = library.lease();
    fillAndShow(2021);
    assertThat(narratives(last.shelf())).isPositive();
    last.close();
    assertThat(last.shelf().lease()).isEmpty();
    assertThatThrownBy(() -> narratives(last.shelf())).isInstanceOf(LibraryUnavailable.class);
  }

  @Test
  void aStateThatNobodyReadsIsClosedAtOnce() {
    Shelf before;
    try (Lease lease = library.lease()) {
      before = lease.shelf();
    }
    assertThat(narratives(before)).isPositive();
    fillAndShow(2021);
    assertThatThrownBy(() -> narratives(before)).isInstanceOf(LibraryUnavailable.class);
  }

  @Test
  void aRequestSeesOneStateFromItsBeginningToItsEnd() throws Exception {
    List<Shelf> seen = new ArrayList<>();
    FilterChain page =
        (request, response) -> {
          seen.add(library.shelf());
          fillAndShow(2021);
          seen.add(library.shelf());
          assertThat(narratives(library.shelf())).isPositive();
        };
    ShelfOfRequest filter = new ShelfOfRequest(library);
    HttpServletRequest request = request();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    filter.doFilter(request, response(), page);
    filter.doFilter(request, response(), (again, answer) -> seen.add(library.shelf()));

    assertThat(seen.get(0)).isSameAs(seen.get(1)).isNotSameAs(seen.get(2));
    assertThat(seen.get(2).editions()).hasSize(2);
    assertThatThrownBy(library::shelf).hasMessageContaining("no state of the dataset was taken");
    assertThatThrownBy(() -> narratives(seen.get(0))).isInstanceOf(LibraryUnavailable.class);
  }

  /** A request that has attributes and nothing else. */
  private static HttpServletRequest request() {
    Map<Object, Object> attributes = new HashMap<>();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            LibraryTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAttribute" -> attributes.get(arguments[0]);
                  case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                  case "removeAttribute" -> attributes.remove(arguments[0]);
                  case "getDispatcherType" -> DispatcherType.REQUEST;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            LibraryTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
