package dev.nutgraf.reading.pdf;

import dev.nutgraf.reading.lines.LineHyphens;
import dev.nutgraf.reading.lines.StyledParagraph;
import java.util.ArrayList;
import java.util.List;

/// Joins the lines of a document to paragraphs: a paragraph ends where the next line is set in,
/// stands farther below, is of another size or weight, or would have had room for its first word on
/// the line before.
final class LineJoiner {

  /// A line is set in by so many parts of its size.
  private static final double INDENT = 0.6;

  /// Paragraphs stand apart by so many times the leading.
  private static final double APART = 1.28;

  /// A blank is about so wide, in parts of the size.
  private static final double BLANK = 0.25;

  /// Lines shorter than this part of their column are ended by their writer.
  private static final double SHORT = 0.45;

  private final List<PageLine> lines;
  private final TextColumns columns;
  private final LineHyphens hyphens;
  private final List<StyledParagraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double size;
  private boolean bold;
  private boolean item;

  private LineJoiner(List<PageLine> lines) {
    this.lines = lines;
    columns = new TextColumns(lines);
    hyphens = LineHyphens.of(lines.stream().map(PageLine::text).toList());
  }

  /// @param lines in the order of the document
  static List<StyledParagraph> paragraphs(List<PageLine> lines) {
    LineJoiner joiner = new LineJoiner(withDropCaps(lines));
    joiner.join();
    return joiner.paragraphs;
  }

  /// A large first letter stands before the line that goes on beside it.
  private static List<PageLine> withDropCaps(List<PageLine> lines) {
    List<PageLine> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = i + 1 < lines.size() ? lines.get(i + 1) : line;
      boolean dropCap =
          line.text().length() == 1
              && Character.isUpperCase(line.text().charAt(0))
              && line.size() > 1.8 * next.size()
              && next.page() == line.page()
              && next.x() >= line.x()
              && next.y() <= line.y() + 1
              && next.y() >= line.y() - line.size();
      if (dropCap) {
        out.add(next.withText(line.text() + next.text()));
        i++;
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private void join() {
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (i > 0 && begins(i)) {
        end();
      }
      if (text.isEmpty()) {
        text.append(line.text());
        size = line.size();
        bold = line.bold();
        item = isItem(line.text());
      } else {
        hyphens.join(text, line.text());
        bold &= line.bold();
      }
    }
    end();
    rejoin();
  }

  private void end() {
    if (text.isEmpty()) {
      return;
    }
    String words = text.toString();
    if (item) {
      words = words.substring(1).strip();
    }
    if (!words.isEmpty()) {
      paragraphs.add(
          new StyledParagraph(
              item ? StyledParagraph.Role.LIST_ITEM : roleOf(words),
              StyledParagraph.NO_HEADING,
              Math.rint(2 * size) / 2,
              bold,
              words));
    }
    text.setLength(0);
  }

  private static boolean isItem(String text) {
    return text.length() > 1 && "•‣▪◦●–".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }

  /// "Figure 3: …", "Table 1. …".
  private static StyledParagraph.Role roleOf(String text) {
    for (String word : new String[] {"Figure ", "Fig. ", "Table "}) {
      if (text.startsWith(word)) {
        int at = word.length();
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
          at++;
        }
        if (at > word.length() && at < text.length() && ":.|".indexOf(text.charAt(at)) >= 0) {
          return StyledParagraph.Role.CAPTION;
        }
      }
    }
    return StyledParagraph.Role.BODY;
  }

  /// Whether a paragraph begins with line `index`.
  private boolean begins(int index) {
    PageLine before = lines.get(index - 1);
    PageLine line = lines.get(index);
    if (!TextColumns.isOfSize(before, line) || line.gap() || isItem(line.text())) {
      return true;
    }
    if (before.bold() != line.bold() && !endsBroken(before.text())) {
      return before.bold() ? isShort(index - 1) || endsSentence(before.text()) : true;
    }
    boolean below = before.page() == line.page() && line.y() > before.y();
    boolean sameColumn = below && line.x() < before.end() && line.end() > before.x();
    if (!sameColumn) {
      return !goesOn(index);
    }
    double step = line.y() - before.y();
    if (step > APART * columns.leading(index - 1) + 0.5 && step > APART * columns.leading(index)) {
      return true;
    }
    if (endsBroken(before.text())) {
      return false;
    }
    double indent = line.x() - columns.left(index);
    double indentBefore = before.x() - columns.left(index - 1);
    boolean alone =
        indentBefore > INDENT * line.size() && !isSetIn(index - 2) && !isSetIn(index + 1);
    boolean setIn =
        indent > INDENT * line.size() && (alone || indent - indentBefore > INDENT * line.size());
    if (setIn && (endsSentence(before.text()) || isShort(index - 1) || !isCentred(index))) {
      return true;
    }
    return hasRoom(index);
  }

  private boolean isSetIn(int index) {
    return index >= 0
        && index < lines.size()
        && lines.get(index).x() - columns.left(index) > INDENT * lines.get(index).size();
  }

  /// Whether a paragraph goes on in another column or on another page.
  private boolean goesOn(int index) {
    PageLine before = lines.get(index - 1);
    PageLine line = lines.get(index);
    if (endsBroken(before.text())) {
      return true;
    }
    boolean setIn = line.x() - columns.left(index) > INDENT * line.size();
    double widthBefore = columns.right(index - 1) - columns.left(index - 1);
    double width = columns.right(index) - columns.left(index);
    boolean alike = Math.abs(widthBefore - width) < 0.3 * Math.max(widthBefore, width);
    boolean open = !endsSentence(before.text());
    if (open && alike && Character.isLowerCase(line.text().charAt(0))) {
      return true;
    }
    double room = columns.right(index - 1) - before.end();
    boolean full = room < line.firstWord() + BLANK * line.size();
    return full && alike && !setIn;
  }

  /// Whether the first word of line `index` would have had room on the line before.
  private boolean hasRoom(int index) {
    PageLine before = lines.get(index - 1);
    PageLine line = lines.get(index);
    double right = Math.max(columns.right(index - 1), columns.right(index));
    double room = right - before.end();
    if (room <= line.firstWord() + BLANK * line.size() + 0.5) {
      return false;
    }
    // Ragged lines in prose; a writer who ends a line ends a sentence or leaves much of it.
    boolean continues = Character.isLowerCase(line.text().charAt(0));
    return endsSentence(before.text()) || (isShort(index - 1) && !continues) || !continues;
  }

  private boolean isShort(int index) {
    PageLine line = lines.get(index);
    return line.end() - columns.left(index) < SHORT * (columns.right(index) - columns.left(index));
  }

  private boolean isCentred(int index) {
    PageLine line = lines.get(index);
    double before = line.x() - columns.left(index);
    double behind = columns.right(index) - line.end();
    return behind > INDENT * line.size() && Math.abs(before - behind) < line.size();
  }

  private static boolean endsBroken(String text) {
    return text.length() > 1
        && text.charAt(text.length() - 1) == '-'
        && Character.isLetter(text.charAt(text.length() - 2));
  }

  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:…".indexOf(text.charAt(last)) >= 0;
  }

  /// Joins a paragraph that something in other type interrupts, such as a caption.
  private void rejoin() {
    for (int i = 0; i < paragraphs.size(); i++) {
      StyledParagraph first = paragraphs.get(i);
      if (first.role() != StyledParagraph.Role.BODY
          || first.text().length() < 60
          || endsSentence(first.text())) {
        continue;
      }
      for (int k = i + 1; k < Math.min(paragraphs.size(), i + 6); k++) {
        StyledParagraph next = paragraphs.get(k);
        boolean same = Math.abs(next.size() - first.size()) < 0.3 && next.bold() == first.bold();
        if (same && next.role() == StyledParagraph.Role.BODY) {
          if (Character.isLowerCase(next.text().charAt(0)) && next.text().length() >= 20) {
            StringBuilder joined = new StringBuilder(first.text());
            hyphens.join(joined, next.text());
            paragraphs.set(
                i,
                new StyledParagraph(
                    first.role(), first.level(), first.size(), first.bold(), joined.toString()));
            paragraphs.remove(k);
          }
          break;
        }
      }
    }
  }
}
