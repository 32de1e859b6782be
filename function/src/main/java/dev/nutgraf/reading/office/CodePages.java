package dev.nutgraf.reading.office;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/// The charsets that documents name by the numbers of their code pages.
final class CodePages {

  static final Charset WESTERN = Charset.forName("windows-1252");

  static final int MACINTOSH = 10_000;

  private CodePages() {}

  /// That of Western languages where the number is not known.
  static Charset charsetOf(int codePage) {
    String name =
        switch (codePage) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case MACINTOSH -> "x-MacRoman";
          case 65_001 -> "UTF-8";
          default -> "windows-" + codePage;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WESTERN;
    }
  }
}
