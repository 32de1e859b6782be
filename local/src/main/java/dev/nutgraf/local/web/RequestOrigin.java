package dev.nutgraf.local.web;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps out requests that another site makes through the reader's browser. The server listens on
/// the loopback address only, but every page that is open on this machine can send requests there:
/// directly, or after its name was pointed at 127.0.0.1 (DNS rebinding), which the `Host` header
/// gives away.
final class RequestOrigin {

  private final Set<String> hosts;

  /// @param port that the server listens on
  RequestOrigin(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /// Why a request is refused, if it is.
  ///
  /// @param writes whether it changes something
  Optional<String> refusal(Headers headers, boolean writes) {
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.getFirst())) {
      return Optional.of("This server answers only to localhost and 127.0.0.1.");
    }
    List<String> origin = headers.getOrDefault("Origin", List.of());
    if (!origin.isEmpty() && !origin.equals(List.of("http://" + host.getFirst()))) {
      return Optional.of("Requests of other sites are refused.");
    }
    String site = Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")).orElse("none");
    boolean own = site.equals("same-origin") || site.equals("none");
    boolean opened =
        !writes
            && "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
            && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
    return own || opened ? Optional.empty() : Optional.of("Requests of other sites are refused.");
  }
}
