package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/// The brief of an article that stands in the event itself: it is the answer, and goes nowhere
/// else.
///
/// @param json the brief as it is answered
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record InlineBrief(Brief brief, byte[] json) {

  /// Lambda passes on answers of up to 6 MB; what is larger it replaces by an error of its own.
  private static final int MAX_ANSWER_BYTES = 6 << 20;

  static InlineBrief of(LambdaEvent.Text text, BriefSettings settings, ArticleTime time) {
    return of(text, settings, time, MAX_ANSWER_BYTES);
  }

  static InlineBrief of(
      LambdaEvent.Text text, BriefSettings settings, ArticleTime time, int maxAnswerBytes) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > settings.maxBytes()) {
      return tooLarge(BriefMaker.tooLarge(OptionalLong.of(bytes.length), settings.maxBytes()));
    }
    InlineBrief made = of(TimedBrief.of(bytes, text.hints(), settings, time).brief());
    return made.json.length <= maxAnswerBytes
        ? made
        : tooLarge(
            ("The brief has %s bytes and Lambda answers with at most %s: drop the article into the"
                    + " input bucket instead.")
                .formatted(made.json.length, maxAnswerBytes));
  }

  private static InlineBrief tooLarge(String message) {
    return of(new Brief.Rejected(BriefSource.UNKNOWN, Reading.Code.TOO_LARGE, message, List.of()));
  }

  private static InlineBrief of(Brief brief) {
    return new InlineBrief(brief, BriefJson.toBytes(brief));
  }
}
