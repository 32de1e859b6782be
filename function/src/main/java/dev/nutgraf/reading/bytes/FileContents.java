package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Format;

/// What the bytes of a file hold, once they are unpacked.
public sealed interface FileContents {

  /// Text, Markdown or a page, as far as its first bytes tell.
  ///
  /// @param bytes unpacked; read once, never compared
  @SuppressWarnings("ArrayRecordComponent")
  record Text(byte[] bytes) implements FileContents {}

  /// A document of another format that is read.
  ///
  /// @param bytes unpacked; read once, never compared
  @SuppressWarnings("ArrayRecordComponent")
  record Document(Format format, byte[] bytes) implements FileContents {}

  /// Several articles, or what may hold several.
  ///
  /// @param kind what it is, with its article ("a ZIP archive of 3 files")
  record Several(String kind) implements FileContents {}

  /// Something else.
  ///
  /// @param kind what it is, with its article ("a PNG picture")
  record Binary(String kind) implements FileContents {}

  /// It opens only with a password.
  ///
  /// @param kind what it is ("ZIP archive")
  record Encrypted(String kind) implements FileContents {}

  /// The gzip data unpack to more than the limit.
  record OverLimit() implements FileContents {}

  /// It is packed, and breaks off or does not check.
  ///
  /// @param kind what it is ("gzip data")
  /// @param detail what is wrong ("it breaks off after 20 unpacked bytes")
  record Damaged(String kind, String detail) implements FileContents {}

  /// A look into it found that it cannot be read.
  record Unreadable(UnreadableException cause) implements FileContents {}
}
