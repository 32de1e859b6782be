package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Hints;
import dev.nutgraf.language.LetterCase;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/// Turns bytes into characters, whatever their charset.
///
/// In order: a byte-order mark; UTF-16 without one; bytes that are valid UTF-8 and not mere ASCII
/// (other charsets hardly ever are by chance); what the page or the `Content-Type` declares, where
/// the bytes agree; UTF-8 with a few broken sequences; windows-1252, in which everything is
/// something.
public final class TextDecoder {

  /// Browsers look for a declaration in the first 1,024 bytes; pages with long scripts ahead of it
  /// exist.
  private static final int DECLARATION_WITHIN = 8192;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /// Text and what it was decoded with.
  ///
  /// @param charset the IANA name of what the bytes were decoded with
  /// @param replaced whether some of them were not valid in it
  public record Decoded(String text, String charset, boolean replaced) {

    public Decoded withText(String newText) {
      return new Decoded(newText, charset, replaced);
    }
  }

  /// Whether the bytes are UTF-16, of which no character is a byte.
  public static boolean isUtf16(byte[] bytes) {
    return Utf16Sniffer.endiannessOf(bytes).isPresent();
  }

  /// The characters that `bytes` stand for.
  public static Decoded decode(byte[] bytes, Hints hints) {
    if (bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    Optional<Charset> utf16 = Utf16Sniffer.endiannessOf(bytes);
    if (utf16.isPresent()) {
      boolean mark = ((bytes[0] & 0xff) ^ (bytes[1] & 0xff)) == (0xfe ^ 0xff);
      return lenient(bytes, mark ? 2 : 0, utf16.get());
    }
    Utf8Counts census = Utf8Counts.of(bytes);
    Optional<Charset> inside = declaredIn(bytes);
    Optional<Charset> declared = inside.isPresent() ? inside : declaredBy(hints);
    if (census.invalid() == 0 && (census.sequences() > 0 || declared.isEmpty())) {
      return lenient(bytes, 0, StandardCharsets.UTF_8);
    }
    if (declared.isPresent()) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), declared.get().name(), false);
      }
    }
    return lenient(bytes, 0, census.mostlyUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    boolean replaced = text.indexOf('\ufffd') >= 0 && strict(bytes, charset).isEmpty();
    return new Decoded(text, charset.name(), replaced);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// `<meta charset=…>`, `<meta … content="text/html; charset=…">` or `<?xml … encoding="…"?>`.
  private static Optional<Charset> declaredIn(byte[] bytes) {
    String original =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
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

  private static Optional<Charset> declaredBy(Hints hints) {
    String type = LetterCase.lower(hints.contentType().orElse(""));
    return charsetAfter(type, "charset");
  }

  private static Optional<Charset> charsetAfter(String text, String name) {
    Optional<String> value = valueAfter(text, name);
    return value.isPresent() ? known(value.get()) : Optional.empty();
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

  /// The charset of this name; of those that web browsers read as another the other one
  /// (encoding.spec.whatwg.org, 4.2).
  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name);
      return switch (charset.name()) {
        case "ISO-8859-1", "US-ASCII" -> Optional.of(WINDOWS_1252);
        // A page that is read as bytes cannot be what its own declaration in ASCII says here.
        case "UTF-16", "UTF-16LE", "UTF-16BE" -> Optional.of(StandardCharsets.UTF_8);
        default -> Optional.of(charset);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
