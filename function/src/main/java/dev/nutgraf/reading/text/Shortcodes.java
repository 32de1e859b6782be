package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.Lexicon;
import java.util.List;
import java.util.Set;

/// Takes the marks of publishing systems out of text that was copied from an editor: the shortcodes
/// of WordPress (`[caption id="x"]…[/caption]`), Hugo (`{{< figure >}}`) and Jekyll (`{% include
/// %}`).
final class Shortcodes {

  private static final Lexicon WORDS = Lexicon.read(Shortcodes.class, "shortcodes.txt");
  private static final Set<String> NAMES = WORDS.words("name");
  private static final Set<String> ENCLOSING = WORDS.words("enclosing");
  private static final List<String> PREFIXES = List.copyOf(WORDS.words("prefix"));

  /// Marks of templates by how they begin and end.
  private static final List<List<String>> TEMPLATES =
      List.of(List.of("{{<", ">}}"), List.of("{{%", "%}}"), List.of("{%", "%}"));

  /// No mark is longer, in characters.
  private static final int LONGEST = 600;

  /// Nor is what a caption's marks enclose.
  private static final int LONGEST_CAPTION = 2_000;

  private final String text;
  private final List<Removal> removed;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private Shortcodes(String text, List<Removal> removed) {
    this.text = text;
    this.removed = removed;
  }

  /// The text without them; the same object where it has none.
  ///
  /// @param removed takes what went
  static String without(String text, List<Removal> removed) {
    return new Shortcodes(text, removed).rest();
  }

  private String rest() {
    for (int at = next(0); at >= 0; at = next(Math.max(at + 1, copied))) {
      int end = text.charAt(at) == '[' ? shortcodeEnd(at) : templateEnd(at);
      if (end > at) {
        out.append(text, copied, at);
        copied = end;
      }
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private int next(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        return i;
      }
    }
    return -1;
  }

  private int templateEnd(int at) {
    for (List<String> template : TEMPLATES) {
      if (text.startsWith(template.getFirst(), at)) {
        int begin = at + template.getFirst().length();
        int close = text.indexOf(template.getLast(), begin, Math.min(text.length(), at + LONGEST));
        if (close >= 0) {
          return gone(at, close + template.getLast().length(), Removal.Reason.OTHER);
        }
      }
    }
    return -1;
  }

  private int shortcodeEnd(int at) {
    boolean closes = text.startsWith("/", at + 1);
    int begin = closes ? at + 2 : at + 1;
    int end = begin;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    int close = text.indexOf(']', end, Math.min(text.length(), at + LONGEST));
    if (close < 0 || end == begin || end - begin > LONGEST / 10) {
      return -1;
    }
    String name = text.substring(begin, end);
    // Without fields a name in brackets may be a remark: "[video]".
    boolean bare = close == end;
    if (!isShortcode(name) || !(bare || text.charAt(end) == ' ')) {
      return -1;
    }
    int inner = text.indexOf('=', end, close);
    if (closes || !ENCLOSING.contains(name)) {
      return closes || inner >= 0 || hasPrefix(name)
          ? gone(at, close + 1, Removal.Reason.OTHER)
          : -1;
    }
    int last = endOf(name, close);
    if (last >= 0) {
      return gone(at, last, Removal.Reason.CAPTION);
    }
    return inner < 0 ? -1 : gone(at, close + 1, Removal.Reason.OTHER);
  }

  /// Behind the end mark of this name, or -1 where it is too far away.
  private int endOf(String name, int from) {
    String mark = "[/" + name + "]";
    int furthest = from + LONGEST_CAPTION + mark.length();
    int at = text.indexOf(mark, from, Math.min(text.length(), furthest));
    return at < 0 ? -1 : at + mark.length();
  }

  private int gone(int begin, int end, Removal.Reason reason) {
    removed.add(new Removal(text.substring(begin, end).replace('\n', ' ').strip(), reason));
    return end;
  }

  private static boolean isShortcode(String name) {
    return NAMES.contains(name) || ENCLOSING.contains(name) || hasPrefix(name);
  }

  private static boolean hasPrefix(String name) {
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }
}
