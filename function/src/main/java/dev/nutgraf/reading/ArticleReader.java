package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.bytes.FileContents;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.PlaceholderPage;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.page.PageArticle;
import dev.nutgraf.reading.page.ThinnedSource;
import dev.nutgraf.reading.text.MarkdownText;
import dev.nutgraf.reading.text.PlainText;
import dev.nutgraf.reading.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads bytes as an article: decodes them, finds the article, drops what surrounds it.
public final class ArticleReader {

  private ArticleReader() {}

  /// What `bytes` hold. No bytes make it throw.
  ///
  /// @param maxBytes the most bytes that are read, and the most that compressed bytes may unpack to
  public static Reading read(byte[] bytes, Hints hints, int maxBytes) {
    if (bytes.length == 0) {
      return illegible(Reading.Code.EMPTY, "The object is empty: 0 bytes.");
    }
    if (bytes.length > maxBytes) {
      return illegible(
          Reading.Code.TOO_LARGE,
          "The object has %s bytes; the limit is %s.".formatted(bytes.length, maxBytes));
    }
    return switch (FileContents.of(bytes, maxBytes)) {
      case FileContents.Text(byte[] text) -> readText(text, hints);
      case FileContents.Binary(String kind) ->
          illegible(Reading.Code.NOT_TEXT, "The object is " + kind + ", not an article's text.");
      case FileContents.OverLimit() ->
          illegible(
              Reading.Code.DECOMPRESSION_LIMIT,
              "The gzip data of %s bytes unpack to more than the limit of %s bytes."
                  .formatted(bytes.length, maxBytes));
      case FileContents.Damaged(String detail) ->
          illegible(Reading.Code.DAMAGED, "The gzip data are damaged: " + detail + ".");
    };
  }

  private static Reading readText(byte[] bytes, Hints hints) {
    DecodedInput source = InputDecoder.decode(bytes, hints);
    if (source.isBlank()) {
      return illegible(
          Reading.Code.EMPTY,
          "The object holds no text: its %s bytes are blank.".formatted(bytes.length));
    }
    Format format = FormatSniffer.formatOf(source.content(), hints);
    ArticleDraft draft = TextCleaner.cleaned(draftOf(source.content(), format));
    Optional<PlaceholderPage> placeholder =
        PlaceholderPage.of(draft.metadata().title(), draft.blocks());
    if (draft.blocks().isEmpty() || placeholder.isPresent()) {
      return new Reading.Illegible(
          Reading.Code.NO_ARTICLE,
          noArticle(source.content(), format, draft, placeholder),
          Optional.of(format),
          Optional.of(source.charset()));
    }
    ArticleBuilder.Built built = ArticleBuilder.build(draft, hints);
    List<Notice> notices = new ArrayList<>();
    if (source.replaced()) {
      notices.add(
          new Notice(
              Notice.Code.REPLACED_CHARACTERS,
              "Some bytes are not valid %s; they were replaced.".formatted(source.charset())));
    }
    if (source.repaired()) {
      notices.add(
          new Notice(
              Notice.Code.REPAIRED_ENCODING,
              "The text had been decoded with the wrong charset and was repaired."));
    }
    notices.addAll(built.notices());
    return new Reading.Legible(built.article(), format, source.charset(), notices);
  }

  private static ArticleDraft draftOf(DecodedInput.Content content, Format format) {
    return switch (content) {
      case DecodedInput.Content.Page(ThinnedSource page) -> PageArticle.in(page);
      case DecodedInput.Content.Plain(String text) ->
          format == Format.MARKDOWN ? MarkdownText.in(text) : PlainText.in(text);
    };
  }

  private static String noArticle(
      DecodedInput.Content content,
      Format format,
      ArticleDraft draft,
      Optional<PlaceholderPage> placeholder) {
    String where = format == Format.HTML ? "page" : "text";
    Optional<PlaceholderPage> looksLike =
        placeholder.isPresent() ? placeholder : unfilled(content, draft);
    return looksLike.isPresent()
        ? "There is no article in the %s: it looks like %s."
            .formatted(where, looksLike.get().description())
        : "There is no article in the %s: %s pieces of text were found, all of them around one."
            .formatted(where, draft.removed().size());
  }

  /// What a page without any text of an article is.
  private static Optional<PlaceholderPage> unfilled(
      DecodedInput.Content content, ArticleDraft draft) {
    if (content instanceof DecodedInput.Content.Page(ThinnedSource page)
        && PageArticle.isShell(page)) {
      return Optional.of(PlaceholderPage.SCRIPT_SHELL);
    }
    List<TextBlock> removed = new ArrayList<>();
    for (Removal removal : draft.removed()) {
      removed.add(TextBlock.body(removal.text()));
    }
    return PlaceholderPage.of(draft.metadata().title(), removed);
  }

  private static Reading illegible(Reading.Code code, String message) {
    return new Reading.Illegible(code, message, Optional.empty(), Optional.empty());
  }
}
