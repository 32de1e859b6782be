package dev.nutgraf.local.http;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps out requests that another site makes through the reader's browser. A server on the
/// loopback address is reached by every page that is open on this machine: directly, or after its
/// name was pointed at 127.0.0.1 (DNS rebinding), which the `Host` header gives away.
public final class RequestOrigin {

  private static final int HTTP_PORT = 80;

  /// The names that are answered to; empty for any.
  private final Set<String> hosts;

  private RequestOrigin(Set<String> hosts) {
    this.hosts = hosts;
  }

  /// For a server on `address`. Beyond the loopback address it answers to any name, as containers
  /// and other machines call it by names of their own.
  ///
  /// @param port that the server listens on
  public static RequestOrigin of(InetAddress address, int port) {
    if (!address.isLoopbackAddress()) {
      return new RequestOrigin(Set.of());
    }
    Set<String> hosts = new HashSet<>();
    for (String name : List.of("127.0.0.1", "localhost", "[::1]")) {
      hosts.add(name + ":" + port);
      if (port == HTTP_PORT) {
        hosts.add(name);
      }
    }
    return new RequestOrigin(Set.copyOf(hosts));
  }

  /// Why a request is refused, if it is.
  ///
  /// @param writes whether it changes something
  public Optional<String> refusal(RequestHeaders headers, boolean writes) {
    List<String> host = headers.named("Host");
    if (host.size() != 1 || !(hosts.isEmpty() || hosts.contains(host.getFirst()))) {
      return Optional.of("This server answers only to localhost and 127.0.0.1.");
    }
    List<String> origin = headers.named("Origin");
    if (!origin.isEmpty() && !origin.equals(List.of("http://" + host.getFirst()))) {
      return Optional.of("Requests of other sites are refused.");
    }
    String site = first(headers, "Sec-Fetch-Site", "none");
    boolean own = site.equals("same-origin") || site.equals("none");
    boolean opened =
        !writes
            && first(headers, "Sec-Fetch-Mode", "").equals("navigate")
            && first(headers, "Sec-Fetch-Dest", "").equals("document");
    return own || opened ? Optional.empty() : Optional.of("Requests of other sites are refused.");
  }

  private static String first(RequestHeaders headers, String name, String otherwise) {
    List<String> values = headers.named(name);
    return values.isEmpty() ? otherwise : values.getFirst();
  }
}
