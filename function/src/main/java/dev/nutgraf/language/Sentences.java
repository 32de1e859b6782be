package dev.nutgraf.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a paragraph into sentences.
public final class Sentences {

  private Sentences() {}

  /// The sentences of one paragraph, in order, without the white space around them; together they
  /// hold every character of it that is not white space.
  public static List<Span> in(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(paragraph);
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
      int last = end;
      while (last > begin && Character.isWhitespace(paragraph.charAt(last - 1))) {
        last--;
      }
      if (last > begin) {
        sentences.add(new Span(begin, last));
      }
    }
    return sentences;
  }
}
