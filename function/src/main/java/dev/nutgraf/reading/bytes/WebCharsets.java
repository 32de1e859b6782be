package dev.nutgraf.reading.bytes;

import dev.nutgraf.language.LetterCase;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;

/// Charsets as web browsers read their names (encoding.spec.whatwg.org, 4.2): what is declared as
/// one is often written in a larger one.
final class WebCharsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// The larger charset of each that browsers do not take by its name.
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("KSC_5601", "x-windows-949"),
          Map.entry("Big5", "Big5-HKSCS"),
          // A page that is read as bytes cannot be what its own declaration in ASCII says here.
          Map.entry("UTF-16", "UTF-8"),
          Map.entry("UTF-16LE", "UTF-8"),
          Map.entry("UTF-16BE", "UTF-8"),
          Map.entry("UTF-32", "UTF-8"));

  /// Names that browsers know and Java does not.
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "x-sjis", "Shift_JIS",
          "x-gbk", "GBK",
          "gb_2312-80", "GB2312",
          "x-x-big5", "Big5",
          "x-mac-cyrillic", "x-MacCyrillic",
          "macintosh", "x-MacRoman",
          "mac", "x-MacRoman",
          "x-user-defined", "windows-1252",
          "unicode", "UTF-8");

  private WebCharsets() {}

  /// The charset that browsers read for `name`, if there is one.
  static Optional<Charset> of(String name) {
    try {
      Charset charset = Charset.forName(OTHER_NAMES.getOrDefault(LetterCase.lower(name), name));
      String larger = LARGER.getOrDefault(charset.name(), charset.name());
      return Optional.of(
          Charset.isSupported(larger) ? Charset.forName(larger) : StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
