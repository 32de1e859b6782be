package dev.nutgraf;

import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.summary.SummaryLength;

/// What may be chosen about a brief.
///
/// @param length how long the summary is to be
/// @param maxBytes the most an article may weigh, before and after decompression
/// @param form how much of a brief is written
public record BriefSettings(SummaryLength length, int maxBytes, BriefForm form) {

  public static final int MIN_MAX_BYTES = 1 << 10;
  public static final int MAX_MAX_BYTES = 20 << 20;

  /// What is used where nothing is said.
  public static final BriefSettings DEFAULT =
      new BriefSettings(new SummaryLength.Auto(), 5 << 20, BriefForm.FULL);

  public BriefSettings {
    if (maxBytes < MIN_MAX_BYTES || maxBytes > MAX_MAX_BYTES) {
      throw new IllegalArgumentException(
          "at most %s bytes an article is out of range: %s to %s"
              .formatted(maxBytes, MIN_MAX_BYTES, MAX_MAX_BYTES));
    }
  }

  /// The same with a summary of another length.
  public BriefSettings withLength(SummaryLength newLength) {
    return new BriefSettings(newLength, maxBytes, form);
  }

  /// The same with briefs of another form.
  public BriefSettings withForm(BriefForm newForm) {
    return new BriefSettings(length, maxBytes, newForm);
  }
}
