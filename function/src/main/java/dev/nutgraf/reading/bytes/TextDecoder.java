package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Hints;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns bytes into characters, whatever their charset.
///
/// In order: a byte-order mark; UTF-16 and UTF-32 without one; bytes that are valid UTF-8 and not
/// mere ASCII (other charsets hardly ever are by chance); what the page or the `Content-Type`
/// declares, as browsers read the name, where nearly all bytes agree; UTF-8 with a few broken
/// sequences; what [CharsetDetector] makes of the bytes.
public final class TextDecoder {

  /// A declaration is believed although some characters are not valid in its charset, if so few
  /// are.
  private static final double MOST_BROKEN = 0.1;

  private static final byte ESCAPE = 0x1b;

  private TextDecoder() {}

  /// Text and what it was decoded with.
  ///
  /// @param charset the IANA name of what the bytes were decoded with
  /// @param replaced whether some of them were not valid in it
  /// @param declared the charset that was declared, where the bytes are not in it
  public record Decoded(String text, String charset, boolean replaced, Optional<String> declared) {

    /// Text in the charset that was declared, or of which nothing was declared.
    Decoded(String text, String charset, boolean replaced) {
      this(text, charset, replaced, Optional.empty());
    }

    public Decoded withText(String newText) {
      return new Decoded(newText, charset, replaced, declared);
    }

    Decoded insteadOf(Charset other) {
      return new Decoded(text, charset, replaced, Optional.of(other.name()));
    }
  }

  /// Whether the bytes are UTF-16 or UTF-32, of which no character is a byte.
  public static boolean isWide(byte[] bytes) {
    return WideCharsetSniffer.charsetOf(bytes).isPresent();
  }

  /// The characters that `bytes` stand for.
  public static Decoded decode(byte[] bytes, Hints hints) {
    if (bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    Optional<Charset> wide = WideCharsetSniffer.charsetOf(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, WideCharsetSniffer.markLength(bytes, wide.get()), wide.get());
    }
    Utf8Counts census = Utf8Counts.of(bytes);
    Optional<Charset> declared = CharsetDeclaration.of(bytes, hints);
    if (declared.isEmpty() && switchesAlphabets(bytes)) {
      return lenient(bytes, 0, CharsetDetector.charsetOf(bytes));
    }
    if (census.invalid() == 0 && (census.sequences() > 0 || declared.isEmpty())) {
      return lenient(bytes, 0, StandardCharsets.UTF_8);
    }
    if (declared.isPresent()) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), declared.get().name(), false);
      }
    }
    if (census.mostlyUtf8()) {
      return lenient(bytes, 0, StandardCharsets.UTF_8);
    }
    if (declared.isPresent()) {
      Decoded read = lenient(bytes, 0, declared.get());
      if (isMostlyRead(read.text())) {
        return read;
      }
    }
    Decoded read = lenient(bytes, 0, CharsetDetector.charsetOf(bytes));
    return declared.isPresent() ? read.insteadOf(declared.get()) : read;
  }

  /// Whether few of the characters beyond ASCII are replacements.
  private static boolean isMostlyRead(String text) {
    int beyond = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c >= 0x80 ? 1 : 0;
      broken += c == '\ufffd' ? 1 : 0;
    }
    return broken <= Math.max(1, MOST_BROKEN * beyond);
  }

  /// Whether the bytes switch to an alphabet of two bytes a character as ISO 2022 does: escape,
  /// dollar sign.
  private static boolean switchesAlphabets(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
        return true;
      }
    }
    return false;
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
}
