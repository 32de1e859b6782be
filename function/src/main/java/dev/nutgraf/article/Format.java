package dev.nutgraf.article;

/// What the bytes turned out to be, whatever they were called. The names are those of the brief's
/// JSON Schema.
public enum Format {
  TEXT,
  HTML,
  MARKDOWN,
  PDF,
  /// A Word document (Office Open XML).
  DOCX,
  /// An OpenDocument text, zipped or flat.
  ODT,
  EPUB,
  RTF,
  /// An e-mail message (RFC 5322).
  EML,
  /// A saved page (RFC 2557).
  MHTML,
  JSON,
  RSS,
  ATOM,
  /// News Industry Text Format.
  NITF,
  /// NewsML-G2.
  NEWSML,
  /// SubRip subtitles.
  SRT,
  /// WebVTT captions.
  VTT
}
