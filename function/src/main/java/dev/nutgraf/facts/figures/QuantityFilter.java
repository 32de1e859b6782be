package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Tells numbers that say how many or how much from dates, times, years, addresses and names.
final class QuantityFilter {

  private static final Set<String> NUMBERED = FigureLexicon.LEXICON.words("is numbered");
  private static final Set<String> BEHIND_TIME = FigureLexicon.LEXICON.words("behind a time");
  private static final Set<String> NO_COUNT_BEHIND_HYPHEN =
      FigureLexicon.LEXICON.words("no count behind a hyphen");
  private static final Set<String> HALVES =
      FigureLexicon.LEXICON.words("points to a half or quarter");
  private static final Set<String> NO_COUNT_BEHIND =
      FigureLexicon.LEXICON.words("no count behind one");
  private static final Set<String> NO_COUNT_BEFORE =
      FigureLexicon.LEXICON.words("no count before one");

  /// Before these a number such as 2000 counts; before other words ("2004 results") it is a year.
  private static final Set<String> COUNTED_LIKE_YEARS =
      FigureLexicon.LEXICON.words("counted without a comma");

  private QuantityFilter() {}

  /// Whether the quantity says how many or how much.
  static boolean isAmount(FigureSentence words, Quantity quantity) {
    int begin = quantity.begin();
    int end = quantity.number().end();
    if (quantity.unit().isPresent()) {
      return !isDecade(words, quantity) && !isClockMinute(words, begin);
    }
    if (quantity.kind() == Figure.Kind.FRACTION) {
      return !words.word(end).equals("-")
          && !words.word(begin - 1).equals("/")
          && !HALVES.contains(words.word(begin - 1));
    }
    boolean digits =
        words.tokens().get(quantity.number().begin()).kind() == Token.Kind.NUMBER
            || words.tokens().get(begin).kind() == Token.Kind.MARK;
    if (!digits) {
      return isWordAmount(words, begin, end);
    }
    if (Identifiers.isOne(words, quantity)) {
      return false;
    }
    if (end > quantity.number().begin() + 1) {
      return true;
    }
    return !isGlued(words, begin, end)
        && !isDateOrTime(words, begin, end)
        && (!isYear(words, quantity) || isCounting(words, end) || isLimit(words, begin))
        && !Identifiers.isNamed(words, begin, end);
  }

  /// "one" counts before a noun; elsewhere it is a pronoun.
  private static boolean isWordAmount(FigureSentence words, int begin, int end) {
    String before = words.word(begin - 1);
    if (NUMBERED.contains(before) || isInName(words, begin, end)) {
      return false;
    }
    if (words.word(end).equals("-")
        && words.isAdjacent(end)
        && NumberWords.small(words.word(end + 1)).isEmpty()) {
      return !words.word(begin).equals("one")
          && !NO_COUNT_BEHIND_HYPHEN.contains(words.word(end + 1))
          && words.counted(end + 1).isPresent();
    }
    if (!words.word(begin).equals("one") || end > begin + 1) {
      return !(before.equals("-")
          && words.isAdjacent(begin)
          && words.part(begin - 2) == PartOfSpeech.NAME);
    }
    boolean alone = words.size() <= 3;
    // "One suspects", "one wonders": a pronoun.
    boolean pronoun = begin == 0 && words.word(end).endsWith("s");
    return !NO_COUNT_BEFORE.contains(before)
        && !NO_COUNT_BEHIND.contains(words.word(end))
        && !pronoun
        && !words.word(end).equals("of")
        && (alone
            ? words.part(begin - 1) != PartOfSpeech.DETERMINER
                && words.part(begin - 1) != PartOfSpeech.ADJECTIVE
            : words.counted(end).isPresent());
  }

  /// "Radio Five Live", "the Six Nations", "Ocean's Eleven": a capital behind a word, beside a
  /// name.
  private static boolean isInName(FigureSentence words, int begin, int end) {
    return begin > 0
        && words.tokens().get(begin - 1).kind() == Token.Kind.WORD
        && words.tokens().get(begin).isCapitalized()
        && (words.part(begin - 1) == PartOfSpeech.NAME
            || words.part(end) == PartOfSpeech.NAME
            || (end < words.size()
                && words.tokens().get(end).isCapitalized()
                && isRunningText(words))
            || words.word(begin - 1).equals("'s"));
  }

  /// Whether capitals tell names: in "Storm Kills Six People" they do not.
  private static boolean isRunningText(FigureSentence words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.text(i);
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGlued(FigureSentence words, int begin, int end) {
    if (words.isAdjacent(end)) {
      String after = words.word(end);
      boolean mark = words.tokens().get(end).kind() == Token.Kind.MARK;
      if (!mark
          || after.equals("/")
          || after.equals("@")
          || after.equals("_")
          || after.equals("#")) {
        return true;
      }
      boolean numberAfter =
          (after.equals(":") || after.equals("-") || after.equals("."))
              && words.isAdjacent(end + 1)
              && Character.isLetterOrDigit(words.text(end + 1).charAt(0));
      if (numberAfter
          && !(after.equals("-") && Character.isLetter(words.text(end + 1).charAt(0)))) {
        return true;
      }
    }
    if (!words.isAdjacent(begin)) {
      return false;
    }
    String before = words.word(begin - 1);
    return !"(“\"‘'—–[>=<+~≥≤≈*".contains(before) && !before.equals(",");
  }

  private static boolean isDateOrTime(FigureSentence words, int begin, int end) {
    String before = words.word(begin - 1);
    String after = words.word(end);
    boolean monthBefore = Calendar.month(before).isPresent() && isMonth(words, begin - 1);
    boolean monthAfter =
        (Calendar.month(after).isPresent() && isMonth(words, end))
            || (after.equals("of") && Calendar.month(words.word(end + 1)).isPresent());
    boolean dayListed =
        (after.equals("or") || after.equals("and"))
            && words.tokens().size() > end + 1
            && words.tokens().get(end + 1).kind() == Token.Kind.NUMBER
            && Calendar.month(words.word(end + 2)).isPresent()
            && isMonth(words, end + 2);
    return monthBefore
        || monthAfter
        || dayListed
        || BEHIND_TIME.contains(after)
        || isHour(words, begin, end);
  }

  /// "12.30 on a Saturday".
  private static boolean isHour(FigureSentence words, int begin, int end) {
    String text = words.text(begin);
    int dot = text.indexOf('.');
    int day =
        words.word(end + 1).equals("a") || words.word(end + 1).equals("the") ? end + 2 : end + 1;
    return dot > 0
        && dot <= 2
        && text.length() == dot + 3
        && words.word(end).equals("on")
        && Calendar.weekday(words.word(day)).isPresent();
  }

  private static boolean isMonth(FigureSentence words, int i) {
    return Character.isUpperCase(words.text(i).charAt(0));
  }

  /// The minutes of "6:40 pm" followed by what looks like a unit.
  private static boolean isClockMinute(FigureSentence words, int begin) {
    return words.word(begin - 1).equals(":") && words.isAdjacent(begin);
  }

  private static boolean isDecade(FigureSentence words, Quantity quantity) {
    return words.word(quantity.number().end()).equals("s")
        && words.isAdjacent(quantity.number().end());
  }

  /// "above 1500" is no year, "about 1990" and "up to 1990" may be one.
  private static boolean isLimit(FigureSentence words, int begin) {
    Optional<PhraseTable.Match<Figure.Bound>> bound =
        FigureSentence.BOUNDS_BEFORE.endingAt(words.tokens(), begin);
    return bound.isPresent()
        && bound.get().value() != Figure.Bound.ABOUT
        && bound.get().value() != Figure.Bound.AT_MOST
        && !isRecentYear(words.text(begin));
  }

  private static boolean isCounting(FigureSentence words, int end) {
    if (isRecentYear(words.text(end - 1))) {
      return COUNTED_LIKE_YEARS.contains(words.word(end));
    }
    PartOfSpeech part = words.part(end);
    String word = words.word(end);
    boolean plural = part == PartOfSpeech.NOUN && word.endsWith("s");
    return plural
        || (part == PartOfSpeech.ADJECTIVE && words.word(end + 1).endsWith("s"))
        || word.equals("people");
  }

  private static boolean isRecentYear(String digits) {
    return digits.compareTo("1900") >= 0 && digits.compareTo("2050") <= 0;
  }

  /// Four digits without a comma that may be a year.
  static boolean isYear(FigureSentence words, Quantity quantity) {
    String text = words.text(quantity.number().begin());
    BigDecimal value = quantity.value();
    return text.length() == 4
        && quantity.number().end() == quantity.number().begin() + 1
        && text.indexOf('.') < 0
        && words.size() > 2
        && value.compareTo(BigDecimal.valueOf(1100)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }
}
