package dev.nutgraf.reading.bytes;

import dev.nutgraf.language.LetterCase;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Tells a table of texts with a field for each column (RFC 4180) from prose, by its first line.
final class TableSniffer {

  /// A column of articles is called one of these.
  private static final Set<String> TEXT_COLUMNS =
      Set.of("text", "body", "content", "article", "story", "summary", "description", "abstract");

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_HEAD = 2_000;
  private static final int FEWEST_COLUMNS = 2;

  private TableSniffer() {}

  static boolean isTable(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && end < LONGEST_HEAD && bytes[end] != '\n') {
      end++;
    }
    if (end == LONGEST_HEAD || end >= bytes.length - 1) {
      return false;
    }
    String head =
        new String(bytes, 0, end, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "");
    for (char separator : new char[] {',', ';', '\t'}) {
      if (isHead(head.strip().split(String.valueOf(separator), -1))) {
        int next = end + 1;
        while (next < bytes.length && bytes[next] != '\n' && bytes[next] != separator) {
          next++;
        }
        return next < bytes.length && bytes[next] == separator;
      }
    }
    return false;
  }

  private static boolean isHead(String[] names) {
    if (names.length < FEWEST_COLUMNS) {
      return false;
    }
    boolean text = false;
    for (String field : names) {
      String name = LetterCase.lower(field.strip().replace("\"", ""));
      boolean plain =
          name.chars()
              .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == ' ' || c == '-');
      // "First, text" begins a sentence.
      if (name.length() > LONGEST_NAME
          || !plain
          || field.startsWith(" ")
          || name.split(" ", -1).length > 2) {
        return false;
      }
      text |= TEXT_COLUMNS.contains(name);
    }
    return text;
  }
}
