package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.TextDecoder;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.office.EpubBook;
import dev.nutgraf.reading.office.OpenDocumentText;
import dev.nutgraf.reading.office.RichText;
import dev.nutgraf.reading.office.WordDocument;
import dev.nutgraf.reading.pdf.PdfDocument;
import dev.nutgraf.reading.text.Subtitles;
import dev.nutgraf.reading.wrapped.FeedItem;
import dev.nutgraf.reading.wrapped.JsonArticle;
import dev.nutgraf.reading.wrapped.MailMessage;
import dev.nutgraf.reading.wrapped.NewsXml;
import dev.nutgraf.reading.wrapped.WrappedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the formats that are neither text nor pages. Nothing of it is loaded for those.
final class DocumentReader {

  private DocumentReader() {}

  /// @param maxBytes the most that compressed parts may unpack to
  static Reading read(Format format, byte[] bytes, Hints hints, int maxBytes) {
    try {
      return switch (format) {
        case DOCX -> document(WordDocument.read(bytes, maxBytes), format, hints);
        case ODT -> document(OpenDocumentText.read(bytes, maxBytes), format, hints);
        case EPUB -> document(EpubBook.read(bytes, maxBytes), format, hints);
        case RTF -> document(RichText.read(bytes), format, hints);
        case EML, MHTML -> wrapped(MailMessage.in(bytes), hints);
        case JSON -> json(bytes, hints);
        case RSS -> wrapped(FeedItem.inRss(bytes), hints);
        case ATOM -> wrapped(FeedItem.inAtom(bytes), hints);
        case NITF -> wrapped(NewsXml.inNitf(bytes), hints);
        case NEWSML -> wrapped(NewsXml.inNewsMl(bytes), hints);
        case SRT, VTT -> subtitles(bytes, format, hints);
        case PDF -> document(PdfDocument.read(bytes), format, hints);
        case TEXT, HTML, MARKDOWN -> TextReader.read(bytes, hints);
      };
    } catch (UnreadableException e) {
      return new Reading.Illegible(e.code(), e.message(), Optional.of(format), Optional.empty());
    }
  }

  /// Text that only looks like JSON at its beginning is read as text.
  private static Reading json(byte[] bytes, Hints hints) throws UnreadableException {
    Optional<WrappedArticle> article = JsonArticle.in(TextDecoder.decode(bytes, hints).text());
    return article.isPresent() ? wrapped(article.get(), hints) : TextReader.read(bytes, hints);
  }

  private static Reading subtitles(byte[] bytes, Format format, Hints hints) {
    DecodedInput source = InputDecoder.decodeText(bytes, hints);
    if (!(source.content() instanceof DecodedInput.Content.Plain(String text))) {
      throw new IllegalStateException("text was decoded as a page");
    }
    return DraftReading.of(
        Subtitles.in(text),
        Optional.empty(),
        ArticleMetadata.NONE,
        format,
        Optional.of(source.charset()),
        TextReader.characterNotices(source),
        hints);
  }

  /// Reads the article inside as the text or page that it is.
  private static Reading wrapped(WrappedArticle article, Hints hints) {
    Hints own =
        new Hints(
            Optional.empty(),
            article.contentType(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DecodedInput source =
        article.markup()
            ? InputDecoder.decodePage(article.content(), own)
            : InputDecoder.decode(article.content(), own);
    TextReader.TextDraft inner = TextReader.draftOf(source, own);
    ArticleDraft draft = inner.draft();
    ArticleMetadata known = article.stated().or(draft.metadata());
    List<Notice> notices = new ArrayList<>(inner.notices());
    notices.addAll(article.notices());
    ArticleDraft stated = new ArticleDraft(known, draft.blocks(), draft.removed(), draft.cut());
    return DraftReading.of(
        TitleLine.without(stated),
        Optional.empty(),
        article.hinted(),
        article.format(),
        Optional.of(inner.charset()),
        notices,
        hints);
  }

  private static Reading document(DocumentDraft document, Format format, Hints hints) {
    return DraftReading.of(
        TitleLine.without(document.draft()),
        Optional.empty(),
        BelievedProperties.of(document),
        format,
        Optional.empty(),
        document.notices(),
        hints);
  }
}
