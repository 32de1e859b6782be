package dev.nutgraf;

import dev.nutgraf.summary.SummaryLength;

/// What may be chosen about a brief.
///
/// @param length how long the summary is to be
/// @param maxBytes the most an article may weigh, before and after decompression
public record BriefSettings(SummaryLength length, int maxBytes) {

  public static final int MIN_MAX_BYTES = 1 << 10;
  public static final int MAX_MAX_BYTES = 20 << 20;

  /// What is used where nothing is said.
  public static final BriefSettings DEFAULT = new BriefSettings(new SummaryLength.Auto(), 5 << 20);

  public BriefSettings {
    if (maxBytes < MIN_MAX_BYTES || maxBytes > MAX_MAX_BYTES) {
      throw new IllegalArgumentException(
          "at most %s bytes an article is out of range: %s to %s"
              .formatted(maxBytes, MIN_MAX_BYTES, MAX_MAX_BYTES));
    }
  }
}
