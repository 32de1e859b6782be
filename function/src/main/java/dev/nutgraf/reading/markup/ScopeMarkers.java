package dev.nutgraf.reading.markup;

import java.util.List;

/// Bounds how many elements that keep formatting to themselves lie within each other. For each one
/// the parser puts a marker into a list that it walks through for every element below its greatest
/// depth: 5 MB of nested tables or objects would take it minutes.
public final class ScopeMarkers {

  /// Nobody nests tables or objects deeper.
  private static final int DEEPEST = 64;

  /// A table stands for its cells and caption, which are none outside it.
  private static final List<String> NAMES = List.of("table", "object", "applet", "marquee");

  private static final String ENDS_NAME = " \t\n\r\f/>";

  private ScopeMarkers() {}

  /// The source with names that mean nothing to the parser for those of elements nested deeper.
  public static String bounded(String html) {
    int[] open = new int[NAMES.size()];
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
      boolean closes = html.startsWith("/", tag + 1);
      int begin = closes ? tag + 2 : tag + 1;
      int name = nameAt(html, begin);
      if (name < 0) {
        continue;
      }
      open[name] = Math.max(0, open[name] + (closes ? -1 : 1));
      if (!closes && open[name] > DEEPEST) {
        out.append(html, copied, begin).append("x-");
        copied = begin;
      }
    }
    return copied == 0 ? html : out.append(html, copied, html.length()).toString();
  }

  /// Which of the names stands there, or -1.
  private static int nameAt(String html, int begin) {
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      int end = begin + name.length();
      if (html.regionMatches(true, begin, name, 0, name.length())
          && (end == html.length() || ENDS_NAME.indexOf(html.charAt(end)) >= 0)) {
        return i;
      }
    }
    return -1;
  }
}
