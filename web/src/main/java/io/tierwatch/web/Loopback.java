package io.tierwatch.web;

import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The names and addresses that only this machine itself can reach. */
final class Loopback {

  private static final List<IpAddressMatcher> ADDRESSES =
      List.of(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));

  private Loopback() {}

  /** Whether it is {@code localhost} or a loopback address. Other names are never looked up. */
  static boolean is(String host) {
    return host.equalsIgnoreCase("localhost")
        || ADDRESSES.stream().anyMatch(address -> matches(address, host));
  }

  private static boolean matches(IpAddressMatcher address, String host) {
    try {
      return address.matches(host);
    } catch (IllegalArgumentException e) {
      return false; // a name, or no address
    }
  }
}
