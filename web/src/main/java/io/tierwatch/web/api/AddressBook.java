package io.tierwatch.web.api;

import io.tierwatch.web.api.Address.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The addresses that programs may ask, in words, as {@code addresses.txt} states them. */
@Component
final class AddressBook {

  private static final String RESOURCE = "addresses.txt";

  private final List<Address> addresses;

  AddressBook() {
    try (InputStream in = AddressBook.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in this build");
      }
      addresses = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Address> addresses() {
    return addresses;
  }

  static List<Address> parse(List<String> lines) {
    List<Address> addresses = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("?") && !addresses.isEmpty()) {
        String[] parts = parts(line.substring(1), 2, i + 1);
        Address last = addresses.remove(addresses.size() - 1);
        List<Parameter> more = new ArrayList<>(last.parameters());
        more.add(new Parameter(parts[0], parts[1]));
        addresses.add(new Address(last.path(), last.example(), last.gives(), more));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] parts = parts(line, 3, i + 1);
        addresses.add(new Address(parts[0], parts[1], parts[2], List.of()));
      }
    }
    return List.copyOf(addresses);
  }

  private static String[] parts(String line, int count, int number) {
    String[] parts = line.strip().split(" \\| ", count);
    if (parts.length != count) {
      throw new IllegalStateException(RESOURCE + " line " + number + " has no " + count + " parts");
    }
    return parts;
  }
}
