package io.tierwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.web.api.Address.Parameter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class AddressBookTest {

  /** Pages of a reader's own, parts of pages, and addresses that lead to others. */
  private static final List<String> LEFT_OUT =
      List.of("/assets", "/upload", "/review", "/login", "/logout", "/error", "/countries/");

  @Test
  void hasTheAddressesOfTheSiteAndNoOther() throws Exception {
    Set<String> told = new TreeSet<>();
    new AddressBook().addresses().forEach(address -> told.add(address.path()));
    Set<String> real = real();

    assertThat(real).contains("/search", "/editions/{year}");
    assertThat(told).isEqualTo(real);
  }

  private static Set<String> real() throws Exception {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    Set<String> paths = new TreeSet<>();
    for (var controller : scan.findCandidateComponents("io.tierwatch.web")) {
      for (Method method : Class.forName(controller.getBeanClassName()).getDeclaredMethods()) {
        GetMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class);
        if (mapping != null) {
          paths.addAll(Arrays.asList(mapping.path()));
        }
      }
    }
    paths.removeIf(path -> LEFT_OUT.stream().anyMatch(path::startsWith));
    return paths;
  }

  @Test
  void parametersStandBelowTheirAddress() {
    assertThat(AddressBook.parse(List.of("# x", "/a/{b} | /a/1 | An a.", "? q | words")))
        .containsExactly(
            new Address("/a/{b}", "/a/1", "An a.", List.of(new Parameter("q", "words"))));
  }

  @Test
  void namesTheLineThatIsNone() {
    assertThatThrownBy(() -> AddressBook.parse(List.of("/a | An a.")))
        .hasMessage("addresses.txt line 1 has no 3 parts");
  }
}
