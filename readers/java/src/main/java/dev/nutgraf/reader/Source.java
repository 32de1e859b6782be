package dev.nutgraf.reader;

/// What was read.
///
/// @param bucket The bucket of the object; null for a file or a text in the event. May be null.
/// @param key The key of the object, or the name of the file. May be null.
/// @param versionId The version of the object in a bucket with versions. May be null.
/// @param eTag The entity tag of the object, without quotation marks. May be null.
/// @param bytes The size as stored, before decompression. May be null.
/// @param contentType The content type that the sender stated. May be null.
/// @param format What the bytes turned out to be. A later 1.x may add formats. Known: text, html,
///   markdown, pdf, docx, odt, epub, rtf, eml, mhtml, json, rss, atom, nitf, newsml, srt, vtt. May
///   be null.
/// @param charset The IANA name of the charset that the bytes were decoded with. May be null.
public record Source(
    String bucket,
    String key,
    String versionId,
    String eTag,
    Long bytes,
    String contentType,
    String format,
    String charset) {}
