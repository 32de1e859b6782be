package dev.nutgraf.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Text in an object's metadata, which travels as HTTP headers and so as ASCII.
///
/// S3 itself answers with encoded words (RFC 2047) where a header was sent as UTF-8; other stores
/// send the bytes as they are, and Java's HTTP client takes those for ISO 8859-1.
final class MetadataText {

  private static final String BEGIN = "=?";
  private static final String END = "?=";

  /// RFC 2047 allows 75 characters an encoded word: `=?UTF-8?B?`, 60 of Base64, `?=`.
  private static final int BYTES_A_WORD = 45;

  private MetadataText() {}

  /// `text` itself where it is printable ASCII, otherwise as encoded words.
  static String encoded(String text) {
    if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7f) && !text.contains(BEGIN)) {
      return text;
    }
    List<String> words = new ArrayList<>();
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (int codePoint : text.codePoints().toArray()) {
      byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
      if (word.size() + bytes.length > BYTES_A_WORD) {
        words.add(encodedWord(word));
        word.reset();
      }
      word.writeBytes(bytes);
    }
    words.add(encodedWord(word));
    return String.join(" ", words);
  }

  private static String encodedWord(ByteArrayOutputStream bytes) {
    return BEGIN + "UTF-8?B?" + Base64.getEncoder().encodeToString(bytes.toByteArray()) + END;
  }

  /// What `header` says: encoded words decoded, bytes of UTF-8 that were taken for ISO 8859-1 put
  /// right, anything else as it is.
  static String decoded(String header) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    boolean afterWord = false;
    while (from < header.length()) {
      int begin = header.indexOf(BEGIN, from);
      Optional<Word> word = begin < 0 ? Optional.empty() : wordAt(header, begin);
      int gapEnd = begin < 0 ? header.length() : begin;
      String gap = header.substring(from, gapEnd);
      // White space between two encoded words only separates them.
      if (!(afterWord && word.isPresent() && gap.isBlank())) {
        text.append(repaired(gap));
      }
      if (begin < 0) {
        break;
      }
      word.ifPresentOrElse(w -> text.append(w.text()), () -> text.append(BEGIN));
      from = word.map(Word::end).orElse(begin + BEGIN.length());
      afterWord = word.isPresent();
    }
    return text.toString();
  }

  private record Word(String text, int end) {}

  private static Optional<Word> wordAt(String header, int begin) {
    int charsetEnd = header.indexOf('?', begin + BEGIN.length());
    if (charsetEnd < 0 || charsetEnd + 2 >= header.length()) {
      return Optional.empty();
    }
    int contentBegin = charsetEnd + 3;
    int end = header.indexOf(END, contentBegin);
    if (header.charAt(charsetEnd + 2) != '?' || end < 0) {
      return Optional.empty();
    }
    String content = header.substring(contentBegin, end);
    try {
      Charset charset = Charset.forName(header.substring(begin + BEGIN.length(), charsetEnd));
      byte[] bytes =
          switch (header.charAt(charsetEnd + 1)) {
            case 'B', 'b' -> Base64.getDecoder().decode(content);
            case 'Q', 'q' -> quotedBytes(content);
            default -> throw new IllegalArgumentException("neither B nor Q");
          };
      return Optional.of(new Word(new String(bytes, charset), end + END.length()));
    } catch (IllegalArgumentException e) {
      // An unknown charset, or not Base64, or not hexadecimal: then it is no encoded word.
      return Optional.empty();
    }
  }

  private static byte[] quotedBytes(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '=' && i + 2 < content.length()) {
        bytes.write(Integer.parseInt(content.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }

  private static String repaired(String header) {
    if (header.chars().allMatch(c -> c < 0x80) || header.chars().anyMatch(c -> c > 0xff)) {
      return header;
    }
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }
}
