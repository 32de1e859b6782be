package dev.nutgraf.reading.pdf;

import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/// Finds out before a document is opened what its streams unpack to: the library below unpacks each
/// into memory as a whole, however small a bomb it is.
final class StreamGuard {

  /// No page, font or table of an article unpacks to so many bytes.
  private static final long MOST_IN_ONE = 40L << 20;

  /// Nor do all of them, but the pictures.
  private static final long MOST_IN_ALL = 120L << 20;

  /// LZW (ISO 32000-1, 7.4.4) makes up to 2,700 bytes of one; no program has written it for long.
  private static final int LONGEST_LZW = 60_000;

  private static final int LONGEST_DICTIONARY = 4_000;

  private StreamGuard() {}

  static void check(byte[] bytes) throws UnreadableException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    long all = 0;
    int at = text.indexOf("stream");
    while (at >= 0) {
      boolean end = at >= 3 && text.startsWith("end", at - 3);
      int next = at + "stream".length();
      if (!end) {
        String dictionary = dictionaryBefore(text, at);
        int close = text.indexOf("endstream", next);
        int stop = close < 0 ? bytes.length : close;
        int begin = next;
        while (begin < stop && begin < next + 2 && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
          begin++;
        }
        boolean picture =
            dictionary.contains("/Image")
                && (dictionary.contains("/Width") || dictionary.contains("/W "));
        if (!picture) {
          // The end of a stream may occur in it by chance; unpacking finds its own end.
          all += sizeOf(bytes, begin, stop, dictionary, MOST_IN_ALL - all);
        }
        next = close < 0 ? bytes.length : stop;
      }
      at = text.indexOf("stream", Math.max(next, at + 1));
    }
  }

  private static String dictionaryBefore(String text, int at) {
    int from = Math.max(0, at - LONGEST_DICTIONARY);
    int object = text.lastIndexOf(" obj", at);
    return text.substring(Math.max(from, object), at);
  }

  private static long sizeOf(byte[] bytes, int begin, int stop, String dictionary, long room)
      throws UnreadableException {
    if (dictionary.contains("LZW") && stop - begin > LONGEST_LZW) {
      throw tooMuch();
    }
    int layers = layersIn(dictionary);
    if (layers == 0) {
      return 0;
    }
    long size = 0;
    try {
      InputStream in = new ByteArrayInputStream(bytes, begin, bytes.length - begin);
      for (int i = 0; i < layers; i++) {
        in = new InflaterInputStream(in);
      }
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > MOST_IN_ONE || size > room) {
          throw tooMuch();
        }
      }
    } catch (IOException e) {
      // What does not unpack, as in an encrypted document, makes at most what was counted so far.
      return size;
    }
    return size;
  }

  private static int layersIn(String dictionary) {
    int layers = 0;
    for (int at = dictionary.indexOf("/Fl"); at >= 0; at = dictionary.indexOf("/Fl", at + 1)) {
      boolean whole = dictionary.startsWith("/FlateDecode", at);
      boolean brief =
          at + 3 == dictionary.length() || " /]>\r\n".indexOf(dictionary.charAt(at + 3)) >= 0;
      layers += whole || brief ? 1 : 0;
    }
    return Math.min(layers, 4);
  }

  private static UnreadableException tooMuch() {
    return new UnreadableException(
        Reading.Code.DECOMPRESSION_LIMIT,
        "A stream of the PDF document unpacks to more than an article's pages do.");
  }
}
