package dev.nutgraf.brief;

/// Writes a brief as JSON.
public final class BriefJson {

  private BriefJson() {}

  /// The brief as UTF-8 JSON of schema 1.0.
  public static byte[] toBytes(Brief brief) {
    return brief.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
