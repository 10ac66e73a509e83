package io.tierwatch.reader.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page to characters. A byte-order mark tells the encoding; else bytes that are valid
 * UTF-8 are UTF-8, whatever the page says, for other text hardly ever is; else the page's
 * declaration counts; else it is Windows-1252.
 */
final class HtmlCharset {

  private static final int SNIFFED = 8192;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:.-]{2,40})");

  private HtmlCharset() {}

  static String decode(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
      return new String(content, StandardCharsets.UTF_16);
    }
    return utf8(content).orElseGet(() -> new String(content, declared(content).orElse(WESTERN)));
  }

  private static boolean startsWith(byte[] content, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** Also where the content was cut off within the bytes of its last sign. */
  private static Optional<String> utf8(byte[] content) {
    for (int cut = 0; cut < 4 && cut <= content.length; cut++) {
      try {
        ByteBuffer bytes = ByteBuffer.wrap(content, 0, content.length - cut);
        return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
      } catch (CharacterCodingException e) {
        // Tried again without the last byte.
      }
    }
    return Optional.empty();
  }

  /** Browsers read a page that says ISO-8859-1 as Windows-1252: so do those who write them. */
  private static Optional<Charset> declared(byte[] content) {
    int length = Math.min(content.length, SNIFFED);
    String head =
        new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(western ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
