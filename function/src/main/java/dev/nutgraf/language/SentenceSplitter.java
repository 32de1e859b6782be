package dev.nutgraf.language;

import java.util.ArrayList;
import java.util.List;

/// Splits a paragraph into sentences. Every stop is judged by the word before it, the first word
/// after it and the marks between them, so the work is linear in the length of the paragraph.
public final class SentenceSplitter {

  /// Longer sentences, in UTF-16 code units, are taken for several: readers of facts look around
  /// within a sentence. The longest of 3,738 articles had 2,047.
  private static final int LONGEST = 5_000;

  /// Stops between corner brackets end no sentence, unless the brackets are not closed so soon.
  private static final int LONGEST_QUOTATION = 200;

  private final String text;
  private final SentenceEnds ends;
  private final List<Span> sentences = new ArrayList<>();

  /// Where the corner bracket that is open stands; -1 if none is.
  private int bracket = -1;

  /// Whether a straight double quotation mark is open: only counting tells its direction.
  private boolean quoting;

  private SentenceSplitter(String text, EndWords words) {
    this.text = text;
    this.ends = new SentenceEnds(text, words);
  }

  /// The sentences of one paragraph, in order, without the white space around them; together they
  /// hold every character of it that is not white space. A closing quotation mark or bracket after
  /// the stop belongs to the sentence that it closes.
  public static List<Span> sentencesIn(String paragraph) {
    return new SentenceSplitter(paragraph, EndWords.ENGLISH).all();
  }

  /// The same by the abbreviations and ordinals of a language.
  ///
  /// @param language an ISO 639-1 code
  public static List<Span> sentencesIn(String paragraph, String language) {
    return new SentenceSplitter(paragraph, EndWords.of(language)).all();
  }

  private List<Span> all() {
    int begin = afterSpaces(0);
    int at = begin;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        quoting = !quoting;
      }
      if (c == '「' || c == '『') {
        bracket = at;
      } else if (c == '」' || c == '』') {
        bracket = -1;
      }
      if (Punctuation.isWideStop(c)) {
        int stopEnd = afterWideStops(at);
        at = afterClosers(stopEnd);
        bracket = at > stopEnd ? -1 : bracket;
        boolean within = bracket >= begin && stopEnd - bracket <= LONGEST_QUOTATION;
        if (!within && !WideStops.goesOn(text, stopEnd, at)) {
          add(begin, at);
          begin = at = afterSpaces(at);
        }
      } else if (Punctuation.isStop(c)) {
        int stop = at;
        int stopEnd = afterStops(at);
        at = afterClosers(stopEnd);
        int next = afterSpaces(at);
        if (next < text.length() && ends.at(begin, stop, stopEnd, at, next)) {
          add(begin, at);
          begin = next;
        }
        at = next;
      } else {
        at++;
      }
    }
    int last = text.length();
    while (last > begin && Punctuation.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > begin) {
      add(begin, last);
    }
    return sentences;
  }

  private void add(int begin, int end) {
    int from = begin;
    while (end - from > LONGEST) {
      int cut = pieceEnd(from);
      int next = afterSpaces(cut);
      while (Punctuation.isSpace(text.charAt(cut - 1))) {
        cut--;
      }
      sentences.add(new Span(from, cut));
      from = next;
    }
    sentences.add(new Span(from, end));
  }

  /// Where a piece ends that begins at `from`: behind a comma or semicolon of its last fifth, else
  /// at a space, else where it is as long as it may be.
  private int pieceEnd(int from) {
    int limit = from + LONGEST;
    int space = -1;
    for (int at = limit; at > from; at--) {
      if (Punctuation.isSpace(text.charAt(at))) {
        char before = text.charAt(at - 1);
        if (at > limit - LONGEST / 5 && (before == ',' || before == ';')) {
          return at;
        }
        space = space < 0 ? at : space;
        if (at <= limit - LONGEST / 5) {
          break;
        }
      }
    }
    if (space >= 0) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /// After a run of stops; the dots of an ellipsis may stand apart (". . .").
  private int afterStops(int stop) {
    int at = stop + 1;
    while (at < text.length()) {
      if (Punctuation.isStop(text.charAt(at))) {
        at++;
      } else if (at + 1 < text.length()
          && Punctuation.isSpace(text.charAt(at))
          && text.charAt(at + 1) == '.'
          && text.charAt(at - 1) == '.') {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private int afterWideStops(int stop) {
    int at = stop + 1;
    while (at < text.length()
        && (Punctuation.isWideStop(text.charAt(at)) || text.charAt(at) == '…')) {
      at++;
    }
    return at;
  }

  private int afterClosers(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        if (!quoting && !isSpaceOrEnd(at + 1)) {
          break;
        }
        quoting = false;
      } else if (c == '\'') {
        if (!isSpaceOrEnd(at + 1) && text.charAt(at + 1) != '"') {
          break;
        }
      } else if (c == '“') {
        // It closes in German and Polish, and opens in most languages.
        if (!isSpaceOrEnd(at + 1)) {
          break;
        }
      } else if (c == '[' && referenceEnd(at) > at) {
        at = referenceEnd(at) - 1;
      } else if (!Punctuation.isCloser(c)) {
        break;
      }
      at++;
    }
    boolean guillemetApart =
        at + 1 < text.length()
            && Punctuation.isSpace(text.charAt(at))
            && text.charAt(at + 1) == '»';
    return guillemetApart ? at + 2 : at;
  }

  /// After a reference mark such as "[12]" that begins at `open`, or `open` when there is none.
  private int referenceEnd(int open) {
    int at = open + 1;
    while (at < text.length() && at < open + 5 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : open;
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && Punctuation.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isSpaceOrEnd(int at) {
    return at >= text.length() || Punctuation.isSpace(text.charAt(at));
  }
}
