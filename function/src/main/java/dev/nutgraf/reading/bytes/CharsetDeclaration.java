package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Hints;
import dev.nutgraf.language.LetterCase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads which charset a page, an XML file or a `Content-Type` says that it is in.
final class CharsetDeclaration {

  /// Browsers look for a declaration in the first 1,024 bytes; pages with long scripts ahead of it
  /// exist.
  private static final int WITHIN = 8192;

  private CharsetDeclaration() {}

  /// What `bytes` declare, else what their sender does.
  static Optional<Charset> of(byte[] bytes, Hints hints) {
    Optional<Charset> inside = in(bytes);
    return inside.isPresent() ? inside : by(hints);
  }

  /// `<meta charset=…>`, `<meta … content="text/html; charset=…">` or `<?xml … encoding="…"?>`.
  private static Optional<Charset> in(byte[] bytes) {
    String original =
        new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
    if (original.indexOf('<') < 0) {
      // Neither a page nor XML.
      return Optional.empty();
    }
    String head = LetterCase.lower(original);
    int meta = head.indexOf("<meta");
    while (meta >= 0) {
      int end = head.indexOf('>', meta);
      String tag = end < 0 ? head.substring(meta) : head.substring(meta, end);
      Optional<Charset> charset = charsetAfter(tag, "charset");
      if (charset.isPresent()) {
        return charset;
      }
      meta = head.indexOf("<meta", meta + 5);
    }
    if (head.startsWith("<?xml")) {
      int end = head.indexOf("?>");
      return charsetAfter(end < 0 ? head : head.substring(0, end), "encoding");
    }
    return Optional.empty();
  }

  private static Optional<Charset> by(Hints hints) {
    String type = LetterCase.lower(hints.contentType().orElse(""));
    return charsetAfter(type, "charset");
  }

  private static Optional<Charset> charsetAfter(String text, String name) {
    Optional<String> value = valueAfter(text, name);
    return value.isPresent() ? WebCharsets.of(value.get()) : Optional.empty();
  }

  /// The value after `name=`, without quotation marks.
  private static Optional<String> valueAfter(String text, String name) {
    int at = text.indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    int equals = text.indexOf('=', at);
    if (equals < 0) {
      return Optional.empty();
    }
    int begin = equals + 1;
    while (begin < text.length() && " \t\"'".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && " \t\r\n\"';/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > begin ? Optional.of(text.substring(begin, end)) : Optional.empty();
  }
}
