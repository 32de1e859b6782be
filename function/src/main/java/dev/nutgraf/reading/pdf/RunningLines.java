package dev.nutgraf.reading.pdf;

import dev.nutgraf.language.LetterCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells heads and feet of pages, which recur on other pages at the same height, and page numbers.
final class RunningLines {

  /// Heads and feet stand in the outer parts of the text's height.
  private static final double OUTER = 0.14;

  private static final double SAME_HEIGHT = 8;
  private static final int LONGEST_NUMBER = 24;

  /// An imprint is set so much smaller than the text, and so many lines of text apart.
  private static final double SMALL = 0.85;

  private static final double APART = 1.6;
  private static final int MOST_WORDS = 10;

  private RunningLines() {}

  /// The lines of the document that are not its text.
  ///
  /// @param pages the lines of each page
  static Set<PageLine> in(List<List<PageLine>> pages) {
    Map<String, List<PageLine>> byWords = new HashMap<>();
    Set<PageLine> running = new HashSet<>();
    double textSize = textSize(pages);
    for (List<PageLine> page : pages) {
      double top = Double.MAX_VALUE;
      double bottom = 0;
      for (PageLine line : page) {
        top = Math.min(top, line.y());
        bottom = Math.max(bottom, line.y());
      }
      double zone = OUTER * (bottom - top);
      List<PageLine> outer = new ArrayList<>();
      for (PageLine line : page) {
        if (line.y() <= top + zone || line.y() >= bottom - zone) {
          outer.add(line);
        }
      }
      for (PageLine line : outer) {
        boolean edge = line.y() <= top + 1 || line.y() >= bottom - 1;
        if (edge && (isPageNumber(line.text()) || isImprint(line, page, textSize))) {
          running.add(line);
        }
        byWords.computeIfAbsent(withoutFigures(line.text()), _ -> new ArrayList<>()).add(line);
      }
    }
    for (Map.Entry<String, List<PageLine>> same : byWords.entrySet()) {
      List<PageLine> lines = same.getValue();
      lines.removeIf(line -> !recurs(line, lines));
      running.addAll(lines);
    }
    return running;
  }

  /// The size in which most letters are set.
  private static double textSize(List<List<PageLine>> pages) {
    Map<Long, Integer> letters = new HashMap<>();
    double most = 0;
    int count = 0;
    for (List<PageLine> page : pages) {
      for (PageLine line : page) {
        int sum = letters.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum);
        if (sum > count) {
          count = sum;
          most = line.size();
        }
      }
    }
    return most;
  }

  /// Whether a line at the edge of a page is small, short, and apart from the text: an address, the
  /// day of printing, a name of a file.
  private static boolean isImprint(PageLine line, List<PageLine> page, double textSize) {
    if (line.size() > SMALL * textSize
        || line.text().split(" ", -1).length > MOST_WORDS
        || LineJoiner.endsSentence(line.text())) {
      return false;
    }
    for (PageLine other : page) {
      double distance = Math.abs(other.y() - line.y());
      if (distance > 1 && distance < APART * textSize) {
        return false;
      }
    }
    return true;
  }

  private static boolean recurs(PageLine line, List<PageLine> lines) {
    int looked = 0;
    for (PageLine other : lines) {
      if (other.page() != line.page() && Math.abs(other.y() - line.y()) <= SAME_HEIGHT) {
        return true;
      }
      if (++looked > 200) {
        return false;
      }
    }
    return false;
  }

  private static String withoutFigures(String text) {
    StringBuilder out = new StringBuilder();
    String lower = LetterCase.lower(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetter(c)) {
        out.append(c);
      } else if (Character.isDigit(c) && (out.isEmpty() || out.charAt(out.length() - 1) != '#')) {
        out.append('#');
      }
    }
    return out.toString();
  }

  /// "3", "- 3 -", "Page 1 of 2", "iv", "3 | 12".
  private static boolean isPageNumber(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return false;
    }
    String plain = withoutFigures(text);
    return switch (plain) {
      case "#", "page#", "page#of#", "#of#", "p#", "seite#", "seite#von#", "#/#" -> true;
      default -> plain.length() <= 4 && plain.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    };
  }
}
