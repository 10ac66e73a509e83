package io.tierwatch.dataset.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was read, by its checksum.
 *
 * @param document the name
 * @param sha256 the SHA-256 checksum of the bytes, in hexadecimal
 * @param bytes how many there are
 */
public record InputFile(String document, String sha256, long bytes) {

  /** The input that these bytes are. */
  public static InputFile of(String document, byte[] bytes) {
    MessageDigest digest = newDigest();
    return new InputFile(document, hex(digest.digest(bytes)), bytes.length);
  }

  /** The input that a file is. */
  public static InputFile of(String document, Path file) throws IOException {
    MessageDigest digest = newDigest();
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
    }
    return new InputFile(document, hex(digest.digest()), size);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
