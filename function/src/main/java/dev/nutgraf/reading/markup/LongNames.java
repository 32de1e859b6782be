package dev.nutgraf.reading.markup;

/// Names of tags and attributes that no page has, made harmless before the parser sees them: it
/// puts a name in small letters anew for each piece of it that it reads, by the JDK's method, which
/// looks for the words of the whole name at each "Σ".
public final class LongNames {

  /// No name of a tag or attribute is longer.
  private static final int LONGEST = 64;

  /// All that ends a name for the parser; what looks like one elsewhere is harmless.
  private static final String ENDS = " \t\n\r\f/>";

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private LongNames(String html) {
    this.html = html;
  }

  /// The source with the names of tags cut to 64 characters, and with "σ" and "i" for "Σ" and "İ"
  /// in everything that is longer than any word: what is a tag only the parser knows.
  public static String cut(String html) {
    LongNames names = new LongNames(html);
    int begin = 0;
    for (int i = 0; i <= html.length(); i++) {
      if (i == html.length() || ENDS.indexOf(html.charAt(i)) >= 0) {
        if (i - begin > LONGEST) {
          names.cut(begin, i);
        }
        begin = i + 1;
      }
    }
    return names.copied == 0
        ? html
        : names.out.append(html, names.copied, html.length()).toString();
  }

  /// Writes what is up to `end`, where something without a blank ends that begins at `begin`.
  private void cut(int begin, int end) {
    int kept = Math.min(end, name(begin, end) + LONGEST);
    boolean hard = hasHardLetter(begin, kept);
    if (kept == end && !hard) {
      return;
    }
    out.append(html, copied, begin);
    for (int i = begin; i < kept; i++) {
      char c = html.charAt(i);
      out.append(c == 'Σ' ? 'σ' : c == 'İ' ? 'i' : c);
    }
    copied = end;
  }

  /// Where the name of a tag begins between `begin` and `end`, or `end`.
  private int name(int begin, int end) {
    if (begin >= 2 && html.startsWith("</", begin - 2)) {
      return begin;
    }
    for (int i = html.indexOf('<', begin, end); i >= 0; i = html.indexOf('<', i + 1, end)) {
      if (i + 1 < end && Character.isLetter(html.charAt(i + 1))) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean hasHardLetter(int begin, int end) {
    return html.indexOf('Σ', begin, end) >= 0 || html.indexOf('İ', begin, end) >= 0;
  }
}
