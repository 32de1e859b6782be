package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.reading.text.MarkdownText;

/// Tells pages, Markdown and plain text apart by content; name and `Content-Type` break ties.
final class FormatSniffer {

  /// How much of the text is looked at.
  private static final int SAMPLE = 50_000;

  /// So many marks of Markdown tell it, whatever the text is called.
  private static final int ENOUGH_MARKS = 3;

  private FormatSniffer() {}

  static Format formatOf(DecodedInput.Content content, Hints hints) {
    return switch (content) {
      case DecodedInput.Content.Page _ -> Format.HTML;
      case DecodedInput.Content.Plain(String text) ->
          isMarkdown(text, hints) ? Format.MARKDOWN : Format.TEXT;
    };
  }

  private static boolean isMarkdown(String text, Hints hints) {
    int marks = MarkdownText.marks(text.substring(0, Math.min(text.length(), SAMPLE)));
    return marks >= ENOUGH_MARKS
        || (marks >= 1 && hints.claimOneOf("markdown", ".md", ".markdown"));
  }
}
