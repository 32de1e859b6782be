package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the numbers and the running heads of printed pages out of text that was copied from a PDF,
/// and joins what they part.
final class PrintedPages {

  /// Two numbers may be two figures of a list.
  private static final int FEWEST_NUMBERS = 2;

  private static final int LONGEST_NUMBER = 12;
  private static final int LONGEST_HEAD = 90;

  private PrintedPages() {}

  /// The text without them; the same object where it is not of printed pages.
  ///
  /// @param removed where what is taken out is added
  static String without(String text, List<Removal> removed) {
    if (!mayHavePages(text)) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    boolean[] numbers = numbers(lines);
    Set<String> heads = heads(lines, numbers);
    if (!isOneOf(numbers)) {
      return text;
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      boolean running =
          numbers[i] || (!lines[i].isBlank() && heads.contains(withoutDigits(lines[i])));
      if (!running) {
        kept.add(lines[i]);
        continue;
      }
      removed.add(new Removal(WhiteSpace.collapsed(lines[i]), Removal.Reason.NAVIGATION));
      int next = i + 1;
      while (next < lines.length && lines[next].isBlank()) {
        next++;
      }
      dropBlankEnd(kept);
      boolean inside =
          !kept.isEmpty()
              && next < lines.length
              && !endsSentence(kept.getLast())
              && !heads.contains(withoutDigits(lines[next]))
              && !numbers[next];
      if (!inside && !kept.isEmpty()) {
        kept.add("");
      }
      i = next - 1;
    }
    return String.join("\n", kept);
  }

  private static boolean isOneOf(boolean[] numbers) {
    for (boolean number : numbers) {
      if (number) {
        return true;
      }
    }
    return false;
  }

  /// Whether some line is nothing but a number: a look that most texts end with.
  private static boolean mayHavePages(String text) {
    int numbers = 0;
    int begin = 0;
    while (begin < text.length() && numbers < FEWEST_NUMBERS) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      numbers += end - begin <= LONGEST_NUMBER && isNumber(text.substring(begin, end)) ? 1 : 0;
      begin = end + 1;
    }
    return numbers >= FEWEST_NUMBERS;
  }

  /// "12", "- 12 -", "[12]".
  private static boolean isNumber(String line) {
    return pageNumber(line) >= 0;
  }

  private static int pageNumber(String line) {
    int number = -1;
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        number = 10 * Math.max(0, number) + c - '0';
        digits++;
      } else if (" \t-–—[]|".indexOf(c) < 0) {
        return -1;
      }
    }
    return digits > 0 && digits <= 4 ? number : -1;
  }

  /// The lines whose numbers go up by one from page to page.
  private static boolean[] numbers(String[] lines) {
    boolean[] numbers = new boolean[lines.length];
    int last = -1;
    int lastNumber = -2;
    for (int i = 0; i < lines.length; i++) {
      int number = lines[i].length() <= LONGEST_NUMBER ? pageNumber(lines[i]) : -1;
      if (number < 0) {
        continue;
      }
      if (number == lastNumber + 1 && last >= 0 && hasTextBetween(lines, last, i)) {
        numbers[last] = true;
        numbers[i] = true;
      }
      last = i;
      lastNumber = number;
    }
    return numbers;
  }

  private static boolean hasTextBetween(String[] lines, int from, int to) {
    int words = 0;
    for (int i = from + 1; i < to; i++) {
      words += lines[i].isBlank() ? 0 : 1;
    }
    return words >= 3;
  }

  /// The short lines beside a page's number, digits left out.
  private static Set<String> heads(String[] lines, boolean[] numbers) {
    Set<String> heads = new HashSet<>();
    Set<String> once = new HashSet<>();
    for (int i = 0; i < lines.length; i++) {
      if (!numbers[i]) {
        continue;
      }
      int before = next(lines, i, -1);
      int behind = next(lines, i, 1);
      boolean midSentence = before >= 0 && !endsSentence(lines[before]);
      for (int beside : new int[] {before, behind}) {
        if (beside >= 0 && beside < lines.length && isHead(lines, beside, beside < i ? -1 : 1)) {
          String head = withoutDigits(lines[beside]);
          boolean breaks = beside == behind && midSentence;
          if (Math.abs(beside - i) == 1 || breaks || !once.add(head)) {
            heads.add(head);
          }
        }
      }
    }
    return heads;
  }

  /// The nearest line that is not blank, at most one away.
  private static int next(String[] lines, int from, int step) {
    int at = from + step;
    return at >= 0 && at < lines.length && lines[at].isBlank() ? at + step : at;
  }

  /// Whether a line beside a number stands apart from the text, with a blank line on its other
  /// side.
  private static boolean isHead(String[] lines, int line, int step) {
    int other = line + step;
    boolean apart = other < 0 || other >= lines.length || lines[other].isBlank();
    return apart
        && !lines[line].isBlank()
        && lines[line].length() <= LONGEST_HEAD
        && !endsSentence(lines[line]);
  }

  private static String withoutDigits(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (!Character.isDigit(line.charAt(i))) {
        out.append(line.charAt(i));
      }
    }
    return WhiteSpace.collapsed(out.toString());
  }

  private static void dropBlankEnd(List<String> lines) {
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
  }

  private static boolean endsSentence(String line) {
    String stripped = line.stripTrailing();
    return !stripped.isEmpty() && ".!?…:\"”’。".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }
}
