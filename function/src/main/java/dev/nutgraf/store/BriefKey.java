package dev.nutgraf.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the brief of an article goes.
public final class BriefKey {

  /// S3's limit for a key, in bytes of UTF-8.
  static final int MAX_KEY_BYTES = 1024;

  /// The longest prefix that leaves a shortened key recognisable.
  public static final int MAX_PREFIX_BYTES = 512;

  private static final String ENDING = ".json";
  private static final int HASH_DIGITS = 32;

  private BriefKey() {}

  /// The article's key below `prefix`, with `.json` added. Where that is too long for S3, the end
  /// of the article's key gives way to a hash of all of it; the brief itself names the whole key.
  public static String of(String prefix, String articleKey) {
    String key = prefix + articleKey + ENDING;
    if (bytes(key) <= MAX_KEY_BYTES) {
      return key;
    }
    String tail = "~" + sha256(articleKey).substring(0, HASH_DIGITS) + ENDING;
    return prefix + head(articleKey, MAX_KEY_BYTES - bytes(prefix) - bytes(tail)) + tail;
  }

  /// As many whole code points of `text` as fit into `maxBytes` of UTF-8.
  private static String head(String text, int maxBytes) {
    int size = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      size += bytes(Character.toString(codePoint));
      if (size > maxBytes) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
