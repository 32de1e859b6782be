package dev.nutgraf;

import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.summary.SummaryLength;

/// What may be chosen about a brief.
///
/// @param length how long the summary is to be
/// @param maxBytes the most an article may weigh, before and after decompression
/// @param form how much of a brief is written
/// @param workLimit the most steps of work that may go into an article
public record BriefSettings(SummaryLength length, int maxBytes, BriefForm form, long workLimit) {

  public static final int MIN_MAX_BYTES = 1 << 10;
  public static final int MAX_MAX_BYTES = 20 << 20;
  public static final long MIN_WORK_LIMIT = 1_000_000;
  public static final long MAX_WORK_LIMIT = 100_000_000_000L;

  /// Thirty times what half a million characters of news take, which is as much as is read of an
  /// article: 5 to 6 steps for each of them.
  private static final long USUAL_WORK_LIMIT = 100_000_000;

  /// What is used where nothing is said.
  public static final BriefSettings DEFAULT =
      new BriefSettings(new SummaryLength.Auto(), 5 << 20, BriefForm.FULL, USUAL_WORK_LIMIT);

  public BriefSettings {
    if (maxBytes < MIN_MAX_BYTES || maxBytes > MAX_MAX_BYTES) {
      throw new IllegalArgumentException(
          "at most %s bytes an article is out of range: %s to %s"
              .formatted(maxBytes, MIN_MAX_BYTES, MAX_MAX_BYTES));
    }
    if (workLimit < MIN_WORK_LIMIT || workLimit > MAX_WORK_LIMIT) {
      throw new IllegalArgumentException(
          "at most %s steps an article is out of range: %s to %s"
              .formatted(workLimit, MIN_WORK_LIMIT, MAX_WORK_LIMIT));
    }
  }

  /// The same with a summary of another length.
  public BriefSettings withLength(SummaryLength newLength) {
    return new BriefSettings(newLength, maxBytes, form, workLimit);
  }

  /// The same with briefs of another form.
  public BriefSettings withForm(BriefForm newForm) {
    return new BriefSettings(length, maxBytes, newForm, workLimit);
  }
}
