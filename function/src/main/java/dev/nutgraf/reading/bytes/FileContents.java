package dev.nutgraf.reading.bytes;

import java.util.Optional;

/// What the bytes of a file hold, once they are unpacked.
public sealed interface FileContents {

  /// Text, as far as its first bytes tell.
  ///
  /// @param bytes unpacked; read once, never compared
  @SuppressWarnings("ArrayRecordComponent")
  record Text(byte[] bytes) implements FileContents {}

  /// Something else.
  ///
  /// @param kind what it is, with its article ("a PDF document")
  record Binary(String kind) implements FileContents {}

  /// It unpacks to more than the limit.
  record OverLimit() implements FileContents {}

  /// It is packed, and breaks off or does not check.
  ///
  /// @param detail what is wrong ("it breaks off after 20 unpacked bytes")
  record Damaged(String detail) implements FileContents {}

  /// What `bytes` hold, plain or packed with gzip.
  ///
  /// @param maxBytes the most that packed bytes may unpack to
  static FileContents of(byte[] bytes, int maxBytes) {
    if (!Gunzip.isGzip(bytes)) {
      return plain(bytes);
    }
    return switch (Gunzip.unpack(bytes, maxBytes)) {
      case Gunzip.Unpacked.Plain(byte[] unpacked) -> plain(unpacked);
      case Gunzip.Unpacked.OverLimit() -> new OverLimit();
      case Gunzip.Unpacked.Damaged(String detail) -> new Damaged(detail);
    };
  }

  private static FileContents plain(byte[] bytes) {
    Optional<String> binary = BinarySniffer.kindOf(bytes);
    return binary.isPresent() ? new Binary(binary.get()) : new Text(bytes);
  }
}
