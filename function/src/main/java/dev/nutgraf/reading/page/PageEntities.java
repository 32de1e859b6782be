package dev.nutgraf.reading.page;

import org.jsoup.parser.Parser;

/// Reads the references to characters (`&amp;`, `&#8217;`) that were copied out of a page's source
/// with its text.
public final class PageEntities {

  /// One alone may be what the text is about.
  private static final int FEWEST = 2;

  private static final int LONGEST_NAME = 10;

  private PageEntities() {}

  /// The text with the characters that its references stand for; the same object where it has none.
  public static String plain(String text) {
    int found = 0;
    for (int at = text.indexOf('&'); at >= 0 && found < FEWEST; at = text.indexOf('&', at + 1)) {
      found += isReference(text, at) ? 1 : 0;
    }
    return found < FEWEST ? text : Parser.unescapeEntities(text, false);
  }

  /// Whether a whole reference begins at `at`, with its semicolon.
  private static boolean isReference(String text, int at) {
    int from = at + 1 < text.length() && text.charAt(at + 1) == '#' ? at + 2 : at + 1;
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_NAME
        && Character.isLetterOrDigit(text.charAt(end))
        && text.charAt(end) < 0x80) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == ';';
  }
}
