package dev.nutgraf.local.split;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// Finds out what a file is and takes it apart: what the function rejects as `several-articles`.
public final class ArticleSplitter {

  /// More than the function reads of an article.
  static final int MAX_ARTICLE_BYTES = 20 << 20;

  private static final int MAX_UNPACKED_BYTES = 1 << 30;
  private static final int TAR_MARK = 257;

  private ArticleSplitter() {}

  /// Hands on each article in `bytes`.
  ///
  /// @param file its name
  /// @throws IOException if it is nothing that can be taken apart, or damaged; what was handed on
  ///   before counts
  public static void split(String file, byte[] bytes, ArticleSink sink) throws IOException {
    if (startsWith(bytes, 0, "\u001f\u008b")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        byte[] unpacked = in.readNBytes(MAX_UNPACKED_BYTES);
        split(file, unpacked, sink);
      }
    } else if (startsWith(bytes, 0, "PK")) {
      ArchiveParts.ofZip(bytes, sink);
    } else if (startsWith(bytes, TAR_MARK, "ustar")) {
      ArchiveParts.ofTar(bytes, sink);
    } else {
      ofText(file, bytes, sink);
    }
  }

  private static void ofText(String file, byte[] bytes, ArticleSink sink) throws IOException {
    int begin = startsWith(bytes, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    while (begin < bytes.length && bytes[begin] <= ' ' && bytes[begin] >= 0) {
      begin++;
    }
    if (begin == bytes.length) {
      throw new IOException("it is empty");
    }
    if (startsWith(bytes, begin, "From ")) {
      MailboxParts.of(new String(bytes, StandardCharsets.ISO_8859_1), file, sink);
      return;
    }
    switch (bytes[begin]) {
      case '<' -> FeedParts.of(bytes, file, sink);
      case '{', '[' -> JsonParts.of(bytes, file, sink);
      default -> TableParts.of(new String(bytes, StandardCharsets.UTF_8), file, sink);
    }
  }

  private static boolean startsWith(byte[] bytes, int at, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xff) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
