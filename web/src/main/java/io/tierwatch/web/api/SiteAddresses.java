package io.tierwatch.web.api;

import io.tierwatch.web.page.Page;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that the site really answers. */
@Component
final class SiteAddresses {

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  SiteAddresses(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /** What can be read, by path: the record of a page, or empty where it is something else. */
  Map<String, Optional<Class<?>>> readable() {
    Map<String, Optional<Class<?>>> readable = new TreeMap<>();
    mapping
        .getObject()
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              boolean reads =
                  info.getMethodsCondition().isEmpty()
                      || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
              if (reads) {
                info.getPatternValues().forEach(path -> readable.put(path, page(method)));
              }
            });
    return readable;
  }

  private static Optional<Class<?>> page(HandlerMethod method) {
    Type given = method.getMethod().getGenericReturnType();
    Type type =
        given instanceof ParameterizedType wrapped ? wrapped.getActualTypeArguments()[0] : given;
    return type instanceof Class<?> one && Page.class.isAssignableFrom(one)
        ? Optional.of(one)
        : Optional.empty();
  }
}
