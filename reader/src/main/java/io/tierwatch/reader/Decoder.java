package io.tierwatch.reader;

import io.tierwatch.model.report.Damage;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text. The encoding is told by a byte-order mark, else it is UTF-8 where the bytes are
 * valid UTF-8 or nearly so, else Windows-1252 where they fit that. What is not text is refused with
 * a sentence.
 */
final class Decoder {

  /** In text that is UTF-8 but for a few bytes, so many signs are sound for each that is lost. */
  private static final int SOUND = 2;

  private final String name;
  private final byte[] content;

  private Decoder(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  static Decoded decode(String name, byte[] content) throws UnreadableReportException {
    return new Decoder(name, content).run();
  }

  /**
   * Text and where it has characters that no encoding explains.
   *
   * @param text without the byte-order mark
   */
  record Decoded(String text, List<Damage> damage) {}

  private Decoded run() throws UnreadableReportException {
    if (content.length == 0) {
      throw new UnreadableReportException(
          name + " is empty: give a file that holds the text of a report.");
    }
    String text = toText();
    refuseBlank(text);
    return new Decoded(text, UnreadableCharacters.find(text));
  }

  private String toText() throws UnreadableReportException {
    if (startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)) {
      return decoded(StandardCharsets.UTF_8, 3);
    }
    if (startsWith((byte) 0xFF, (byte) 0xFE)) {
      return decoded(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith((byte) 0xFE, (byte) 0xFF)) {
      return decoded(StandardCharsets.UTF_16BE, 2);
    }
    refuseBinary();
    Optional<String> utf8 = strictly(StandardCharsets.UTF_8, 0);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    String mended = new String(content, StandardCharsets.UTF_8);
    if (isMostlySound(mended)) {
      return mended;
    }
    return strictly(Charset.forName("windows-1252"), 0).orElseThrow(this::unknownEncoding);
  }

  /**
   * Whether a text that is not valid UTF-8 is UTF-8 all the same, with a few bytes lost: one that
   * was cut in the middle of a sign. The replacement characters in it are reported as damage.
   */
  private static boolean isMostlySound(String mended) {
    int lost = 0;
    int sound = 0;
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if (c == '\ufffd') {
        lost++;
      } else if (c > '\u007f') {
        sound++;
      }
    }
    return sound >= SOUND * lost;
  }

  private String decoded(Charset charset, int skipped) throws UnreadableReportException {
    String text = strictly(charset, skipped).orElseThrow(this::unknownEncoding);
    if (text.indexOf('\0') >= 0) {
      throw notText();
    }
    return text;
  }

  private Optional<String> strictly(Charset charset, int skipped) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(content, skipped, content.length - skipped);
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes);
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text has no control characters but those that part lines, columns and pages. */
  private void refuseBinary() throws UnreadableReportException {
    int controls = 0;
    for (byte b : content) {
      if (b == 0) {
        throw notText();
      }
      boolean separator = (b >= '\t' && b <= '\r') || b == 0x1A || b == 0x1B;
      if (b > 0 && b < ' ' && !separator) {
        controls++;
      }
    }
    if (controls > content.length / 500) {
      throw notText();
    }
  }

  private void refuseBlank(String text) throws UnreadableReportException {
    for (int i = 0; i < text.length(); i++) {
      if (!Text.isBlank(text.charAt(i))) {
        return;
      }
    }
    throw new UnreadableReportException(
        name + " holds nothing but blanks: give a file that holds the text of a report.");
  }

  private UnreadableReportException notText() {
    return new UnreadableReportException(
        name + " is not text (it holds bytes that no text has): give the text of a report.");
  }

  private UnreadableReportException unknownEncoding() {
    return new UnreadableReportException(
        name + " is neither UTF-8 nor Windows-1252 text: save it as UTF-8 and try again.");
  }

  private boolean startsWith(byte... start) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (content[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
