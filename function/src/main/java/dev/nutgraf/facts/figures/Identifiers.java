package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Set;

/// Tells numbers in digits that name or identify something from those that count: telephone
/// numbers, addresses, models, list markers and the like.
final class Identifiers {

  private static final Set<String> NUMBERED = FigureLexicon.LEXICON.words("is numbered");
  private static final Set<String> NUMBERED_NAMES =
      FigureLexicon.LEXICON.words("is numbered with a capital");
  private static final Set<String> SHORT_FORMS =
      FigureLexicon.LEXICON.words("short for what is numbered");
  private static final Set<String> DIALLED = FigureLexicon.LEXICON.words("dials a number");
  private static final Set<String> MANY = FigureLexicon.LEXICON.words("counted without a comma");
  private static final Set<String> STREETS = FigureLexicon.LEXICON.words("streets");

  /// News writes no amount with more digits, unless with commas or a magnitude.
  private static final int MOST_DIGITS = 15;

  /// A list has no more items whose number stands before them.
  private static final int MOST_DIGITS_OF_MARKER = 2;

  /// So many groups of digits on one side may belong to a telephone number.
  private static final int MOST_GROUPS = 5;

  private Identifiers() {}

  /// Whether the quantity, in digits and without a unit, identifies something.
  static boolean isOne(FigureSentence words, Quantity quantity) {
    int begin = quantity.number().begin();
    int end = quantity.number().end();
    return isShortYear(words, begin)
        || isLong(words.text(begin))
        || isLedByNought(words.text(begin))
        || isDialled(words, begin, end)
        || isListMarker(words, begin)
        || isShortlyNumbered(words, begin)
        || isStreet(words, end);
  }

  /// "'80" of "the summer of '80".
  private static boolean isShortYear(FigureSentence words, int begin) {
    String before = words.word(begin - 1);
    return words.text(begin).length() == 2
        && (before.equals("'") || before.equals("‘"))
        && words.isAdjacent(begin)
        && !words.isAdjacent(begin - 1);
  }

  /// "123456789012345678", without a comma.
  private static boolean isLong(String digits) {
    return digits.length() > MOST_DIGITS && digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
  }

  /// "0800", "007"; not "0.5".
  private static boolean isLedByNought(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
  }

  /// "555-0134", "+44 20 7946 0000", "0800 555 111", "call 111", "#5".
  private static boolean isDialled(FigureSentence words, int begin, int end) {
    return words.isBehindDash(begin)
        || isBeforeDash(words, end)
        || words.word(begin - 1).equals("#")
        || (DIALLED.contains(words.word(begin - 1)) && words.counted(end).isEmpty())
        || followsDialling(words, begin);
  }

  private static boolean isBeforeDash(FigureSentence words, int end) {
    return (words.word(end).equals("-") || words.word(end).equals("–"))
        && words.isAdjacent(end)
        && words.isAdjacent(end + 1)
        && Character.isDigit(words.text(end + 1).charAt(0));
  }

  /// Whether only groups of digits stand between the token and what opens a telephone number: a
  /// plus sign, a nought, a word of dialling.
  private static boolean followsDialling(FigureSentence words, int begin) {
    int at = begin;
    for (int groups = 0; groups < MOST_GROUPS; groups++) {
      String before = words.word(at - 1);
      if (before.equals("+")) {
        return true;
      }
      boolean bracket = before.equals("(") || before.equals(")");
      int group = bracket || before.equals("-") ? at - 2 : at - 1;
      if (before.equals("(") && words.word(at - 2).equals("+")) {
        return true;
      }
      if (!words.isNumber(group) || words.text(group).indexOf(',') >= 0) {
        return false;
      }
      if (isLedByNought(words.text(group)) || DIALLED.contains(words.word(group - 1))) {
        return true;
      }
      at = group;
    }
    return false;
  }

  /// "1. Buy a ticket", "2) Keep it", "(3) Show it".
  private static boolean isListMarker(FigureSentence words, int begin) {
    boolean first = begin == 0 || (begin == 1 && words.word(0).equals("("));
    String mark = words.word(begin + 1);
    return first
        && words.text(begin).length() <= MOST_DIGITS_OF_MARKER
        && (mark.equals(".") || mark.equals(")"))
        && words.isAdjacent(begin + 1)
        && begin + 2 < words.size();
  }

  /// "No. 5", "pp. 12", "Nos 4".
  private static boolean isShortlyNumbered(FigureSentence words, int begin) {
    int stop = words.word(begin - 1).equals(".") && words.isAdjacent(begin - 1) ? 1 : 0;
    String before = words.word(begin - 1 - stop);
    return SHORT_FORMS.contains(before) && (stop == 1 || words.isCapitalized(begin - 1));
  }

  /// Whether a word of what is numbered stands before the number: "seat 41C".
  static boolean isNumbered(FigureSentence words, int number) {
    return NUMBERED.contains(words.word(number - 1));
  }

  /// "Route 66", "page 4", "Apollo 11", "iPhone 15 Plus", "size 10 boots".
  static boolean isNamed(FigureSentence words, int begin, int end) {
    String before = words.word(begin - 1);
    if (NUMBERED.contains(before)
        || (words.isCapitalized(begin - 1) && NUMBERED_NAMES.contains(before))
        || isMixedCase(words.text(begin - 1))) {
      return true;
    }
    boolean name =
        begin > 0
            && words.part(begin - 1) == PartOfSpeech.NAME
            && words.isCapitalized(begin - 1)
            && !isBounded(words, begin)
            && !Calendar.isTimeWord(before);
    return name && (words.counted(end).isEmpty() || isModel(words, begin, end));
  }

  /// "iPhone", "eBay": a capital inside tells a brand.
  private static boolean isMixedCase(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  private static boolean isBounded(FigureSentence words, int begin) {
    return FigureSentence.BOUNDS_BEFORE.endingAt(words.tokens(), begin).isPresent();
  }

  /// "The Larkport 2 console", "a Brisk 694 robot vacuum": digits before a single thing number the
  /// name.
  private static boolean isModel(FigureSentence words, int begin, int end) {
    return words.text(begin).indexOf(',') < 0
        && end == begin + 1
        && words.part(end) == PartOfSpeech.NOUN
        && !words.word(end).endsWith("s")
        && !MANY.contains(words.word(end));
  }

  /// "12 Downing Street".
  private static boolean isStreet(FigureSentence words, int end) {
    for (int i = end; i < end + 4 && words.part(i) == PartOfSpeech.NAME; i++) {
      if (STREETS.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
