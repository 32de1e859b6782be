package dev.nutgraf.reading.page;

import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.DateStamps;
import dev.nutgraf.reading.lines.LineTokens;
import java.util.ArrayList;
import java.util.List;

/// Tells paragraphs that only a line break parts from lines that were broken within one.
final class BrokenLines {

  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_WORDS_BEHIND = 5;

  private BrokenLines() {}

  /// The paragraphs of a text that is broken at some places.
  ///
  /// @param breaks where its lines but the first begin
  static List<String> paragraphs(String text, List<Integer> breaks) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int end : breaks) {
      add(lines, text.substring(begin, end));
      begin = end;
    }
    add(lines, text.substring(begin));
    boolean headed = lines.stream().anyMatch(BrokenLines::isOfHead);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int words = 0;
    for (String line : lines) {
      if (!paragraph.isEmpty() && (headed || isApart(paragraph, words, line))) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
        words = 0;
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      words += LineTokens.count(line);
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static void add(List<String> lines, String line) {
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
  }

  private static boolean isOfHead(String line) {
    return DateStamps.is(line) || BylineReader.namesIn(line).isPresent();
  }

  /// Whether a sentence ends before the break and another begins behind it.
  ///
  /// @param words of the paragraph before
  private static boolean isApart(CharSequence before, int words, String line) {
    char last = before.charAt(before.length() - 1);
    char first = line.charAt(0);
    return ".!?…。！？”\"’".indexOf(last) >= 0
        && !Character.isLowerCase(first)
        && words >= FEWEST_WORDS
        && LineTokens.count(line) >= FEWEST_WORDS_BEHIND;
  }
}
