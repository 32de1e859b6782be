package dev.nutgraf.reading.markup;

import dev.nutgraf.language.LetterCase;
import java.util.HashSet;
import java.util.Set;

/// Finds in a page's source where tags, their names, comments and elements end, as the HTML
/// standard has it; -1 stands for what has no end in the page.
final class SourceScanner {

  private final String html;

  /// Names of which there is no end tag any more: looking again for each would take forever.
  private final Set<String> endless = new HashSet<>();

  SourceScanner(String html) {
    this.html = html;
  }

  /// Whether a tag of this name begins at `at`; of an end tag the name begins with a slash.
  boolean isTag(String name, int at) {
    int end = at + 1 + name.length();
    return html.regionMatches(true, at + 1, name, 0, name.length())
        && end < html.length()
        && endsName(html.charAt(end));
  }

  /// Where the next end tag of this name begins, or -1.
  int endTag(String name, int from) {
    if (endless.contains(name)) {
      return -1;
    }
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      if (isTag("/" + name, i)) {
        return i;
      }
    }
    endless.add(name);
    return -1;
  }

  String nameAt(int begin) {
    int end = begin;
    while (!endsName(html.charAt(end))) {
      end++;
    }
    return LetterCase.lower(html.substring(begin, end));
  }

  /// Behind the end of the tag whose name begins at `name`, or -1. A quotation mark counts only
  /// behind an equals sign, as the HTML standard has it.
  int tagEnd(int name) {
    int i = name;
    while (i < html.length()) {
      char c = html.charAt(i++);
      if (c == '>') {
        return i;
      }
      if (c == '=') {
        i = afterValue(i);
        if (i < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  private int afterValue(int equals) {
    int i = equals;
    while (i < html.length() && html.charAt(i) <= ' ') {
      i++;
    }
    if (i == html.length()) {
      return -1;
    }
    char quote = html.charAt(i);
    if (quote == '"' || quote == '\'') {
      int close = html.indexOf(quote, i + 1);
      return close < 0 ? -1 : close + 1;
    }
    return i;
  }

  /// Behind the comment whose text begins at `text` (HTML standard, 13.2.5.43), or -1.
  int commentEnd(int text) {
    if (html.startsWith(">", text) || html.startsWith("->", text)) {
      return html.indexOf('>', text) + 1;
    }
    for (int i = html.indexOf("--", text); i >= 0; i = html.indexOf("--", i + 1)) {
      if (html.startsWith(">", i + 2)) {
        return i + 3;
      }
      if (html.startsWith("!>", i + 2)) {
        return i + 4;
      }
    }
    return -1;
  }

  boolean contains(String words, int begin, int end) {
    return html.indexOf(words, begin, end) >= 0;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean endsName(char c) {
    return c <= ' ' || c == '>' || c == '/';
  }

  boolean isBlank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (html.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
