package dev.nutgraf.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The words of the block that a walk over a page is in, white space collapsed, with how much of
/// them is links.
final class BlockText {

  private final StringBuilder text = new StringBuilder();

  /// Where in the text lines begin that a break parts from the ones before.
  private final List<Integer> lineBegins = new ArrayList<>();

  private int letters;
  private int linked;
  private int linkedAway;

  private int links;
  private int leadingAway;

  /// The words so far.
  CharSequence soFar() {
    return text;
  }

  void beginLink(Element link) {
    links++;
    leadingAway += leadsAway(link) ? 1 : 0;
  }

  void endLink(Element link) {
    links--;
    leadingAway -= leadsAway(link) ? 1 : 0;
  }

  /// Whether the link goes to another page; headings often link to themselves.
  private static boolean leadsAway(Element link) {
    String address = link.attr("href");
    return !address.isEmpty() && address.charAt(0) != '#';
  }

  /// Adds the characters from `begin` to `end`, among which is no space.
  void word(String words, int begin, int end) {
    text.append(words, begin, end);
    letters += end - begin;
    linked += links > 0 ? end - begin : 0;
    linkedAway += leadingAway > 0 ? end - begin : 0;
  }

  void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// Begins another line of the same block.
  void line() {
    space();
    if (!text.isEmpty()) {
      lineBegins.add(text.length());
    }
  }

  /// Adds what stands above the line; where that is nothing, sentences stay apart all the same.
  void raise(String mark) {
    text.append(mark);
    letters += mark.length();
    if (mark.isEmpty()
        && !text.isEmpty()
        && ".!?”\"’".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text.append(' ');
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Whether lines of it are parted by breaks.
  boolean isBroken() {
    return !lineBegins.isEmpty();
  }

  /// The share of its letters that are links; of a heading only links to other pages count, for
  /// headings link to themselves, and a list of links within the page is a table of contents.
  double linkDensity(boolean heading) {
    return (heading ? linkedAway : linked) / (double) letters;
  }

  /// The block as one line.
  String inOneLine() {
    int end = text.length();
    return text.substring(0, end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /// Its lines, those of one paragraph together.
  List<String> paragraphs() {
    return BrokenLines.paragraphs(inOneLine(), lineBegins);
  }

  /// Its lines, each for itself.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int end : lineBegins) {
      lines.add(text.substring(begin, end).strip());
      begin = end;
    }
    lines.add(text.substring(begin).strip());
    lines.removeIf(String::isEmpty);
    return lines;
  }

  void clear() {
    lineBegins.clear();
    text.setLength(0);
    linked = 0;
    linkedAway = 0;
    letters = 0;
  }
}
