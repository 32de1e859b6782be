package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PlaceholderPage;
import dev.nutgraf.reading.markup.ThinnedSource;
import dev.nutgraf.reading.page.PageArticle;
import dev.nutgraf.reading.text.MarkdownText;
import dev.nutgraf.reading.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads text, Markdown and pages.
final class TextReader {

  private TextReader() {}

  /// What came of decoding and reading some text.
  ///
  /// @param notices on its characters
  record TextDraft(ArticleDraft draft, Format format, String charset, List<Notice> notices) {
    TextDraft {
      notices = List.copyOf(notices);
    }
  }

  static Reading read(byte[] bytes, Hints hints) {
    DecodedInput source = InputDecoder.decode(bytes, hints);
    if (source.isBlank()) {
      return new Reading.Illegible(
          Reading.Code.EMPTY,
          "The file has no text: its %s bytes are blank.".formatted(bytes.length),
          Optional.empty(),
          Optional.empty());
    }
    TextDraft text = draftOf(source, hints);
    return DraftReading.of(
        text.draft(),
        shell(source.content()),
        ArticleMetadata.NONE,
        text.format(),
        Optional.of(text.charset()),
        text.notices(),
        hints);
  }

  /// A page that has its text from a script.
  private static Optional<PlaceholderPage> shell(DecodedInput.Content content) {
    return content instanceof DecodedInput.Content.Page(ThinnedSource page)
            && PageArticle.isShell(page)
        ? Optional.of(PlaceholderPage.SCRIPT_SHELL)
        : Optional.empty();
  }

  static TextDraft draftOf(DecodedInput source, Hints hints) {
    Format format = FormatSniffer.formatOf(source.content(), hints);
    return new TextDraft(
        draftOf(source.content(), format), format, source.charset(), characterNotices(source));
  }

  /// What to say about the characters of a text.
  static List<Notice> characterNotices(DecodedInput source) {
    List<Notice> notices = new ArrayList<>();
    if (source.replaced()) {
      notices.add(
          new Notice(
              Notice.Code.REPLACED_CHARACTERS,
              "Some bytes are not valid %s; they were replaced.".formatted(source.charset())));
    }
    if (source.declared().isPresent()) {
      notices.add(
          new Notice(
              Notice.Code.REPAIRED_ENCODING,
              "The bytes are not in the declared charset, %s: they were read as %s."
                  .formatted(source.declared().get(), source.charset())));
    }
    if (source.repaired()) {
      notices.add(
          new Notice(
              Notice.Code.REPAIRED_ENCODING,
              "The text had been decoded with the wrong charset and was repaired."));
    }
    return notices;
  }

  private static ArticleDraft draftOf(DecodedInput.Content content, Format format) {
    return switch (content) {
      case DecodedInput.Content.Page(ThinnedSource page) -> PageArticle.in(page);
      case DecodedInput.Content.Plain(String text) ->
          format == Format.MARKDOWN ? MarkdownText.in(text) : PlainText.in(text);
    };
  }
}
