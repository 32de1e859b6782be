package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Tells binary files from text by their first bytes, and one kind of them from another.
final class BinarySniffer {

  /// How many bytes the decision looks at.
  private static final int SAMPLE = 4096;

  /// Text holds tab, line feed, form feed, carriage return and escape; of the other control
  /// characters hardly any.
  private static final double MOST_CONTROLS = 0.02;

  /// A file format and the bytes, in ISO 8859-1, that it has at `offset`.
  private record Signature(int offset, String bytes, String name) {

    boolean matches(byte[] content) {
      if (content.length < offset + bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((content[offset + i] & 0xff) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// From the formats' own specifications.
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "\u0089PNG\r\n\u001a\n", "a PNG picture"),
          new Signature(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Signature(0, "GIF87a", "a GIF picture"),
          new Signature(0, "GIF89a", "a GIF picture"),
          new Signature(8, "WEBP", "a WebP picture"),
          new Signature(0, "II*\0", "a TIFF picture"),
          new Signature(0, "MM\0*", "a TIFF picture"),
          new Signature(0, "\0\0\1\0", "an icon"),
          new Signature(4, "ftyp", "an MP4, HEIC or AVIF file"),
          new Signature(0, "ID3", "an MP3 recording"),
          new Signature(0, "OggS", "an Ogg recording"),
          new Signature(0, "fLaC", "a FLAC recording"),
          new Signature(8, "WAVE", "a WAV recording"),
          new Signature(8, "AVI ", "an AVI film"),
          new Signature(0, "\u001aE\u00df\u00a3", "a Matroska or WebM film"),
          new Signature(0, "%!PS", "a PostScript document"),
          new Signature(0, "\u001f\u008b", "gzip within gzip"),
          new Signature(0, "BZh", "a bzip2 archive"),
          new Signature(0, "\u00fd7zXZ\0", "an xz archive"),
          new Signature(0, "7z\u00bc\u00af'\u001c", "a 7z archive"),
          new Signature(0, "(\u00b5/\u00fd", "a zstd archive"),
          new Signature(0, "Rar!\u001a", "a RAR archive"),
          new Signature(0, "\u007fELF", "a Linux program"),
          new Signature(0, "\u00ca\u00fe\u00ba\u00be", "a Java class"),
          new Signature(0, "\0asm", "a WebAssembly module"),
          new Signature(0, "SQLite format 3\0", "an SQLite database"),
          new Signature(0, "PAR1", "a Parquet file"),
          new Signature(0, "Obj\u0001", "an Avro file"),
          new Signature(0, "wOFF", "a font"),
          new Signature(0, "wOF2", "a font"));

  private static final Signature PDF = new Signature(0, "%PDF-", "a PDF document");
  private static final Signature TAR = new Signature(257, "ustar", "a tar archive");
  private static final Signature COMPOUND_FILE =
      new Signature(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office file");

  /// Streams of a compound file ([MS-CFB]) by their names, and the kind of file that has them; the
  /// first that occurs decides.
  private static final List<Signature> STREAMS =
      List.of(
          new Signature(0, "EncryptedPackage", "Office file"),
          new Signature(0, "__properties_version1.0", "an Outlook message (MSG)"),
          new Signature(0, "PowerPoint Document", "an old PowerPoint presentation (PPT)"),
          new Signature(0, "WordDocument", "an old Word document (DOC)"),
          new Signature(0, "Workbook", "an old Excel workbook (XLS)"));

  /// A PDF may have some bytes before its header (ISO 32000-1, annex H.3.4.1).
  private static final int PDF_HEADER_WITHIN = 1024;

  private BinarySniffer() {}

  /// What the bytes are if they are not text.
  static Optional<FileContents> contentsOf(byte[] bytes) {
    if (PDF.matches(bytes) || (!looksLikeText(bytes) && hasLatePdfHeader(bytes))) {
      return Optional.of(new FileContents.Document(Format.PDF, bytes));
    }
    if (COMPOUND_FILE.matches(bytes)) {
      return Optional.of(compoundFile(bytes));
    }
    if (TAR.matches(bytes)) {
      return Optional.of(new FileContents.Several(TAR.name()));
    }
    for (Signature signature : SIGNATURES) {
      if (signature.matches(bytes)) {
        return Optional.of(new FileContents.Binary(signature.name()));
      }
    }
    return looksLikeText(bytes)
        ? Optional.empty()
        : Optional.of(new FileContents.Binary("binary data of an unknown kind"));
  }

  private static boolean hasLatePdfHeader(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-1.") || head.contains("%PDF-2.");
  }

  /// Names of streams stand in it in UTF-16.
  private static FileContents compoundFile(byte[] bytes) {
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Signature stream : STREAMS) {
      if (content.contains(
          new String(
              stream.bytes().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))) {
        return stream.bytes().equals("EncryptedPackage")
            ? new FileContents.Encrypted(stream.name())
            : new FileContents.Binary(stream.name());
      }
    }
    return new FileContents.Binary(COMPOUND_FILE.name());
  }

  private static boolean looksLikeText(byte[] bytes) {
    if (WideCharsetSniffer.charsetOf(bytes).isPresent()) {
      return true;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b) {
        controls++;
      }
    }
    // A short text may hold a stray control character or two.
    return controls <= Math.max(2, MOST_CONTROLS * length);
  }
}
