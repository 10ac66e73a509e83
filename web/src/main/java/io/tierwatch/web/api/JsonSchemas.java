package io.tierwatch.web.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of records, as their components are written. */
final class JsonSchemas {

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, Integer.class, Long.class);
  private static final Set<Class<?>> NUMBER =
      Set.of(double.class, float.class, Double.class, Float.class);

  private final Map<String, Object> named = new TreeMap<>();

  /** The schemas of all records that were referred to, by name. */
  Map<String, Object> named() {
    return named;
  }

  /** A reference to the schema of a record. */
  Map<String, Object> reference(Class<?> record) {
    String name = name(record);
    if (!named.containsKey(name)) {
      named.put(name, Map.of()); // it may contain itself
      named.put(name, object(record));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private Map<String, Object> object(Class<?> record) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      properties.put(component.getName(), schema(component.getAnnotatedType()));
      names.add(component.getName());
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", names);
    return object;
  }

  private Map<String, Object> schema(AnnotatedType type) {
    Map<String, Object> plain = plain(type);
    if (!type.isAnnotationPresent(Nullable.class) || plain.isEmpty()) {
      return plain;
    }
    Map<String, Object> nullable = new LinkedHashMap<>();
    nullable.put("anyOf", List.of(plain, Map.of("type", "null")));
    return nullable;
  }

  private Map<String, Object> plain(AnnotatedType type) {
    Class<?> raw = raw(type.getType());
    if (Collection.class.isAssignableFrom(raw)
        && type instanceof AnnotatedParameterizedType several) {
      Map<String, Object> array = new LinkedHashMap<>();
      array.put("type", "array");
      array.put("items", schema(several.getAnnotatedActualTypeArguments()[0]));
      return array;
    }
    if (raw.isRecord()) {
      return reference(raw);
    }
    String name =
        WHOLE.contains(raw)
            ? "integer"
            : NUMBER.contains(raw)
                ? "number"
                : raw == boolean.class || raw == Boolean.class
                    ? "boolean"
                    : Map.class.isAssignableFrom(raw) ? "object" : "string";
    // Anything: a value of a query.
    return raw == Object.class ? Map.of() : Map.of("type", name);
  }

  private static Class<?> raw(Type type) {
    return type instanceof Class<?> simple
        ? simple
        : type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> one
            ? one
            : Object.class;
  }

  private static String name(Class<?> record) {
    Class<?> around = record.getEnclosingClass();
    return around == null ? record.getSimpleName() : name(around) + "." + record.getSimpleName();
  }
}
