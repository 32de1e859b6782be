package dev.nutgraf.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/// An object's own metadata as a careful client sends it: as headers, which are ASCII.
final class SentMetadata {

  private SentMetadata() {}

  /// Values outside ASCII as one encoded word of RFC 2047 each.
  static Map<String, String> of(Map<String, String> metadata) {
    return metadata.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> encoded(entry.getValue())));
  }

  private static String encoded(String value) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(value)
        ? value
        : "=?UTF-8?B?"
            + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }
}
