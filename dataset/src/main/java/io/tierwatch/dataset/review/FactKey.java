package io.tierwatch.dataset.review;

import io.tierwatch.dataset.FactJson;
import io.tierwatch.model.fact.Fact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which fact is meant, also after the report was read again: its edition, country, type, words and
 * fields, and not the lines on which it stands, which are others in another copy of the report.
 */
public final class FactKey {

  private static final List<String> PLACE = List.of("line", "start", "end", "index");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int BYTES = 10;

  private FactKey() {}

  /** The key of a fact: hexadecimal digits. */
  public static String of(Fact fact) {
    return digest(words(fact) + '\n' + plain(fact.evidence().quote()) + '\n' + fields(fact));
  }

  /** The edition, country, type and sentence, which stay when the fields are read otherwise. */
  static String words(Fact fact) {
    String sentence = fact.evidence().sentence();
    return fact.edition().year()
        + "\n"
        + fact.country().code()
        + '\n'
        + fact.type()
        + '\n'
        + plain(sentence.isEmpty() ? fact.evidence().quote() : sentence);
  }

  /** The fields, but for those that say where it stands. */
  static Map<String, @Nullable Object> fields(Fact fact) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(FactJson.fields(fact));
    PLACE.forEach(fields::remove);
    return fields;
  }

  static String plain(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ");
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
