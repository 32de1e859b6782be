package dev.nutgraf.local.brief;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Briefs for tests, which know that what they read is JSON.
public final class TestBrief {

  private TestBrief() {}

  /// What `json` says.
  public static Brief of(String json) {
    return of(json.getBytes(StandardCharsets.UTF_8));
  }

  /// What the bytes of some JSON say.
  public static Brief of(byte[] json) {
    try {
      return BriefReader.read(json);
    } catch (NotJsonException e) {
      throw new UncheckedIOException(e);
    }
  }
}
