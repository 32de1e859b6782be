package dev.nutgraf.article;

import java.util.List;
import java.util.Optional;

/// What came of reading some bytes as an article.
public sealed interface Reading {

  /// There is an article in them.
  ///
  /// @param charset the IANA name of the charset the bytes were decoded with; empty where a format
  ///   has characters of its own
  /// @param notices what the reader of the brief should know about the reading
  record Legible(Article article, Format format, Optional<String> charset, List<Notice> notices)
      implements Reading {
    public Legible {
      notices = List.copyOf(notices);
    }
  }

  /// There is none, and trying again cannot help.
  ///
  /// @param message one sentence for a person: what was found instead
  /// @param format what the bytes are, where that could be told
  /// @param charset how they were decoded, where they were
  record Illegible(Code code, String message, Optional<Format> format, Optional<String> charset)
      implements Reading {}

  /// Why bytes are rejected. The names are those of the brief's JSON Schema.
  enum Code {
    /// No bytes, or none that are text.
    EMPTY,
    /// More bytes than the limit.
    TOO_LARGE,
    /// A kind of file that is not read: a picture, a recording, a workbook, slides.
    NOT_TEXT,
    /// Compressed data or a document that breaks off or does not check.
    DAMAGED,
    /// Compressed data that unpacks to more than the limit.
    DECOMPRESSION_LIMIT,
    /// A page or document without an article in it.
    NO_ARTICLE,
    /// The object lies in an archive storage class and must be restored first.
    ARCHIVED,
    /// Work on it would take too long, whatever the reason.
    TOO_COMPLEX,
    /// Several articles in one object: an archive, a feed, a mailbox, rows.
    SEVERAL_ARTICLES,
    /// It opens only with a password or a key.
    ENCRYPTED,
    /// A document of pictures alone, such as a scan.
    NO_TEXT
  }
}
