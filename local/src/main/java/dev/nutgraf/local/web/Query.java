package dev.nutgraf.local.web;

import dev.nutgraf.local.files.OutputNames;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a request asks for.
final class Query {

  private Query() {}

  /// The parameters behind the question mark; of two with one name the first, and none that is
  /// wrongly encoded.
  static Map<String, String> parameters(URI uri) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        try {
          parameters.putIfAbsent(
              pair.substring(0, equals),
              URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
          // A broken escape: the parameter counts as not given.
        }
      }
    }
    return parameters;
  }

  /// A key that leads nowhere else: what a browser calls a file, without parts such as `..`. One
  /// name has one key, so that a file that is dropped again replaces its brief.
  static String keyOf(String name) {
    return new OutputNames(false, List.of("")).stemFor(name);
  }
}
