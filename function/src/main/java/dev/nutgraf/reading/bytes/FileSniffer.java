package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Format;
import java.util.Arrays;
import java.util.Optional;

/// Tells what the bytes of a file hold: by signatures ([BinarySniffer]), by the directory of an
/// archive ([ZipSniffer]), by how a text begins ([TextSniffer], [TableSniffer]). This is the one
/// place for that; no reader of a format is loaded for it.
public final class FileSniffer {

  private static final int SHORTEST_PADDING = 8;

  /// The most bytes that a character takes in a charset whose characters all take as many.
  private static final int WIDEST = 4;

  private FileSniffer() {}

  /// What `bytes` hold, plain or packed with gzip.
  ///
  /// @param maxBytes the most that packed bytes may unpack to
  public static FileContents contentsOf(byte[] bytes, int maxBytes) {
    if (!Gunzip.isGzip(bytes)) {
      return plain(bytes, maxBytes);
    }
    return switch (Gunzip.unpack(bytes, maxBytes)) {
      case Gunzip.Unpacked.Plain(byte[] unpacked) -> plain(unpacked, maxBytes);
      case Gunzip.Unpacked.OverLimit() -> new FileContents.OverLimit();
      case Gunzip.Unpacked.Damaged(String detail) -> new FileContents.Damaged("gzip data", detail);
    };
  }

  private static FileContents plain(byte[] bytes, int maxBytes) {
    if (!ZipArchive.isZip(bytes)) {
      return unzipped(bytes);
    }
    try {
      Optional<byte[]> only = ZipSniffer.onlyFile(bytes, maxBytes);
      if (only.isEmpty()) {
        return ZipSniffer.contentsOf(bytes, maxBytes);
      }
      // Archives are opened once; a document may be one.
      return ZipArchive.isZip(only.get())
          ? ZipSniffer.contentsOf(only.get(), maxBytes)
          : unzipped(only.get());
    } catch (UnreadableException e) {
      return new FileContents.Unreadable(e);
    }
  }

  /// The bytes without the zeros that fill up a file of fixed blocks; at least one character of
  /// wide text ends with fewer.
  private static byte[] withoutPadding(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    if (bytes.length - end < SHORTEST_PADDING) {
      return bytes;
    }
    int whole = end + (WIDEST - end % WIDEST) % WIDEST;
    boolean wide = WideCharsetSniffer.charsetOf(Arrays.copyOf(bytes, whole)).isPresent();
    return Arrays.copyOf(bytes, wide ? whole : end);
  }

  private static FileContents unzipped(byte[] padded) {
    byte[] bytes = withoutPadding(padded);
    Optional<FileContents> binary = BinarySniffer.contentsOf(bytes);
    if (binary.isPresent()) {
      return binary.get();
    }
    if (TableSniffer.isTable(bytes)) {
      return new FileContents.Several("a table of articles (CSV)");
    }
    Optional<Format> format = TextSniffer.formatOf(bytes);
    return format.isPresent()
        ? new FileContents.Document(format.get(), bytes)
        : new FileContents.Text(bytes);
  }
}
