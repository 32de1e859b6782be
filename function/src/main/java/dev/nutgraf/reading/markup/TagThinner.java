package dev.nutgraf.reading.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Writes tags with the attributes that are read of them, and leaves out tags that say nothing
/// then: most of what is in tags is for styles, scripts and counting visitors.
final class TagThinner {

  /// Words in the classes of elements within a line that are read: those that speak of authors,
  /// dates, other articles or hover cards, or hide them.
  private static final WordSearch TELLING =
      new WordSearch(
          Stream.of(
                  SectionNames.hoverCardWords().stream(),
                  PageWords.SHOWS_AUTHOR_OR_DATE.all().stream(),
                  PageWords.OTHER_ARTICLES.all().stream(),
                  PageWords.UNSEEN.all().stream())
              .flatMap(words -> words)
              .distinct()
              .toList());

  private static final WordSearch AUTHOR_ADDRESS =
      new WordSearch(
          PageWords.AUTHOR_ADDRESS.all().stream().map(word -> word.substring(1)).toList());

  private static final int LONGEST_DATE = 62;
  private static final int FEWEST_DATE_DIGITS = 4;

  private final String html;
  private final StringBuilder out;

  /// For each name whether the elements that are open of it were written.
  private final Map<String, Deque<Boolean>> written = new HashMap<>();

  private boolean foreign;

  TagThinner(String html, StringBuilder out) {
    this.html = html;
    this.out = out;
  }

  /// Writes what is before a start tag, from `copied` on, and the tag or nothing of it; where to
  /// copy on.
  ///
  /// @param name the tag's name, which begins behind `at`
  /// @param end where the tag ends
  int start(String name, TagKind kind, int copied, int at, int end) {
    foreign |= kind == TagKind.FOREIGN;
    int attributes = at + 1 + name.length();
    boolean bare = attributes == end - 1;
    if (foreign || (bare && kind != TagKind.PLAIN) || kind == TagKind.SPECIAL) {
      return copied;
    }
    out.append(html, copied, attributes);
    int before = out.length();
    boolean closed = !bare && attributes(name, kind.isInLine(), attributes, end - 1);
    if (kind == TagKind.PLAIN) {
      boolean kept = out.length() > before;
      written.computeIfAbsent(name, n -> new ArrayDeque<>()).push(kept);
      if (!kept) {
        out.setLength(before - name.length() - 1);
        return end;
      }
    }
    return closed ? end - 2 : end - 1;
  }

  /// Whether the end tag of this name is that of a start tag that was left out.
  boolean isEndOfNothing(String name) {
    if (foreign) {
      return false;
    }
    Deque<Boolean> open = written.get(name);
    return open != null && !open.isEmpty() && !open.pop();
  }

  /// Writes the attributes that are read; whether the tag closes itself.
  private boolean attributes(String name, boolean inLine, int begin, int end) {
    int i = begin;
    boolean closed = false;
    while (i < end) {
      char c = html.charAt(i);
      if (c <= ' ' || c == '/') {
        closed = c == '/';
        i++;
        continue;
      }
      closed = false;
      int key = i++;
      while (i < end && !endsKey(html.charAt(i))) {
        i++;
      }
      int keyEnd = i;
      int value = blanksEnd(i, end);
      if (value < end && html.charAt(value) == '=') {
        value = blanksEnd(value + 1, end);
        i = valueEnd(value, end);
      } else {
        value = i;
      }
      attribute(name, inLine, key, keyEnd, value, i);
    }
    return closed;
  }

  private int blanksEnd(int begin, int end) {
    int i = begin;
    while (i < end && html.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private int valueEnd(int value, int end) {
    if (value < end && (html.charAt(value) == '"' || html.charAt(value) == '\'')) {
      int close = html.indexOf(html.charAt(value), value + 1);
      return close < 0 || close >= end ? end : close + 1;
    }
    int i = value;
    while (i < end && html.charAt(i) > ' ') {
      i++;
    }
    return i;
  }

  private static boolean endsKey(char c) {
    return c <= ' ' || c == '=' || c == '/';
  }

  private void attribute(String tag, boolean inLine, int key, int keyEnd, int value, int end) {
    if (tag.equals("a") && isKey("href", key, keyEnd)) {
      address(key, value, end);
    } else if (isRead(inLine, key, keyEnd, value, end)) {
      out.append(' ').append(html, key, end);
    }
  }

  /// Of where a link leads is read only whether it is within the page and whether it is an
  /// author's.
  private void address(int key, int value, int end) {
    int first = value < end && "\"'".indexOf(html.charAt(value)) >= 0 ? value + 1 : value;
    boolean away = first < end - 1 && html.charAt(first) > ' ' && html.charAt(first) != '#';
    if (away && !AUTHOR_ADDRESS.isOneIn(html, value, end)) {
      out.append(" href=.");
    } else {
      out.append(' ').append(html, key, end);
    }
  }

  private boolean isRead(boolean inLine, int key, int keyEnd, int value, int end) {
    return switch (html.charAt(key) | ' ') {
      case 'c' ->
          isKey("class", key, keyEnd)
              ? !inLine || TELLING.isOneIn(html, value, end)
              : isKey("content", key, keyEnd);
      case 'i' -> isKey("itemprop", key, keyEnd) || (!inLine && isKey("id", key, keyEnd));
      case 'r' ->
          (isKey("role", key, keyEnd) && (!inLine || isHeld("tooltip", value, end)))
              || (isKey("rel", key, keyEnd) && isHeld("author", value, end));
      case 's' ->
          isKey("style", key, keyEnd)
              && (isHeld("none", value, end)
                  || isHeld("hidden", value, end)
                  || isHeld("mso-list:Ignore", value, end));
      case 'h' -> isKey("hidden", key, keyEnd);
      case 'd' ->
          isKey("datetime", key, keyEnd)
              || (isKeptForDates("data-", key, keyEnd) && isNumberLike(value, end));
      case 't' -> isKey("title", key, keyEnd) && isNumberLike(value, end);
      case 'l' -> isKey("lang", key, keyEnd);
      default -> false;
    };
  }

  /// Whether the name begins so and speaks of a time.
  private boolean isKeptForDates(String beginning, int begin, int end) {
    int rest = begin + beginning.length();
    return html.startsWith(beginning, begin)
        && (isKey("ts", rest, end)
            || isKey("date", rest, end)
            || isKey("time", rest, end)
            || isKey("datetime", rest, end)
            || isKey("timestamp", rest, end));
  }

  /// Whether a date may stand there: its figures, and little else.
  private boolean isNumberLike(int value, int end) {
    int digits = 0;
    for (int i = value; i < end && end - value <= LONGEST_DATE; i++) {
      digits += html.charAt(i) >= '0' && html.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= FEWEST_DATE_DIGITS;
  }

  private boolean isHeld(String word, int begin, int end) {
    return html.indexOf(word, begin, end) >= 0;
  }

  private boolean isKey(String name, int begin, int end) {
    return end - begin == name.length()
        && (html.startsWith(name, begin)
            || html.regionMatches(true, begin, name, 0, name.length()));
  }
}
