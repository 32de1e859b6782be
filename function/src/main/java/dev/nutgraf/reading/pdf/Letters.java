package dev.nutgraf.reading.pdf;

/// Letters of fonts as letters of text.
final class Letters {

  private Letters() {}

  /// Ligatures as their letters, dots of lists from the fonts of symbols as such, and letters that
  /// no font can tell left out.
  static String plain(String text) {
    if (text.length() == 1) {
      char c = text.charAt(0);
      if (c < 0x80) {
        return c < ' ' ? " " : text;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'ﬀ' -> out.append("ff");
        case 'ﬁ' -> out.append("fi");
        case 'ﬂ' -> out.append("fl");
        case 'ﬃ' -> out.append("ffi");
        case 'ﬄ' -> out.append("ffl");
        case 'ﬅ', 'ﬆ' -> out.append("st");
        case '\u00a0' -> out.append(' ');
        case '\u2010', '\u2011', '\u00ad' -> out.append('-');
        case '\uf0b7', '\uf0a7', '\u25cf', '\u25aa' -> out.append('•');
        default -> {
          boolean unknown = c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff');
          out.append(unknown ? "" : String.valueOf(c));
        }
      }
    }
    return out.toString();
  }
}
