package dev.nutgraf.reading;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.FileContents;
import dev.nutgraf.reading.bytes.FileSniffer;
import dev.nutgraf.reading.bytes.UnreadableException;
import java.util.Optional;

/// Reads bytes as an article: finds out what they are, finds the article, drops what surrounds it.
public final class ArticleReader {

  private ArticleReader() {}

  /// What `bytes` hold. No bytes make it throw.
  ///
  /// @param maxBytes the most bytes that are read, and the most that compressed bytes may unpack to
  public static Reading read(byte[] bytes, Hints hints, int maxBytes) {
    if (bytes.length == 0) {
      return illegible(Reading.Code.EMPTY, "The file is empty (0 bytes).");
    }
    if (bytes.length > maxBytes) {
      return illegible(
          Reading.Code.TOO_LARGE,
          "The file has %s bytes; the limit is %s (MAX_BYTES).".formatted(bytes.length, maxBytes));
    }
    return switch (FileSniffer.contentsOf(bytes, maxBytes)) {
      case FileContents.Text(byte[] text) -> TextReader.read(text, hints);
      case FileContents.Document(Format format, byte[] document) ->
          DocumentReader.read(format, document, hints, maxBytes);
      case FileContents.Several(String kind) ->
          illegible(UnreadableException.severalArticles(kind));
      case FileContents.Binary(String kind) ->
          illegible(
              Reading.Code.NOT_TEXT,
              "This file is %s, not text. Upload the article as text, HTML, PDF, Word (DOCX) or another supported format."
                  .formatted(kind));
      case FileContents.Encrypted(String kind) ->
          illegible(
              Reading.Code.ENCRYPTED,
              "The %s is encrypted: it opens with a password only.".formatted(kind));
      case FileContents.OverLimit() ->
          illegible(
              Reading.Code.DECOMPRESSION_LIMIT,
              "The gzip data of %s bytes unpack to more than the limit of %s bytes."
                  .formatted(bytes.length, maxBytes));
      case FileContents.Damaged(String kind, String detail) ->
          illegible(Reading.Code.DAMAGED, "The %s is damaged: %s.".formatted(kind, detail));
      case FileContents.Unreadable(UnreadableException cause) -> illegible(cause);
    };
  }

  private static Reading illegible(UnreadableException cause) {
    return illegible(cause.code(), cause.message());
  }

  private static Reading illegible(Reading.Code code, String message) {
    return new Reading.Illegible(code, message, Optional.empty(), Optional.empty());
  }
}
