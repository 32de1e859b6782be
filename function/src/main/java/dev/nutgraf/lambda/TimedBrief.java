package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefSource;
import dev.nutgraf.language.WorkLimitException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A brief that was made within the time of one article.
///
/// @param provisional whether it only says that the machine gave up: another, or a later version,
///   might come to an end
record TimedBrief(Brief brief, boolean provisional) {

  /// The brief of `bytes`; a rejection if the time is up, or the stack full, before it is made.
  ///
  /// @throws OutOfTimeException if the time is up and was not all that an article may have
  static TimedBrief of(byte[] bytes, Hints hints, BriefSettings settings, ArticleTime time) {
    try {
      return new TimedBrief(Nutgraf.brief(bytes, hints, settings, time), false);
    } catch (WorkLimitException e) {
      if (!time.isWhole()) {
        throw new OutOfTimeException();
      }
      return givenUp(
          bytes,
          hints,
          "Work on the article did not end within %s seconds and was stopped."
              .formatted(ArticleTime.MOST_MILLIS / 1000));
    } catch (StackOverflowError e) {
      return givenUp(bytes, hints, "Something in the article is nested too deep.");
    }
  }

  private static TimedBrief givenUp(byte[] bytes, Hints hints, String message) {
    BriefSource source =
        new BriefSource(
            Optional.empty(),
            hints.name(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.of(bytes.length),
            hints.contentType(),
            Optional.empty(),
            Optional.empty());
    return new TimedBrief(
        new Brief.Rejected(source, Reading.Code.TOO_COMPLEX, message, List.of()), true);
  }
}
