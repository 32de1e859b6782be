package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.CutSentence;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A sentence as dates are read from it: words are cut at their hyphens ("third-quarter",
/// "mid-1990s", "year-ago"), and its numbers are asked whether they are days, months or years.
final class DateSentence extends CutSentence {

  private static final Set<String> ORDINAL_ENDINGS =
      DateLexicon.LEXICON.words("endings of ordinals");

  /// No date has a number with more digits.
  private static final int MOST_DIGITS = 4;

  private static final int FIRST_YEAR = 1200;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_MONTH = 31;

  private DateSentence(ParsedSentence sentence) {
    super(sentence, HyphenCutter.CUTTER);
  }

  static DateSentence of(ParsedSentence sentence) {
    return new DateSentence(sentence);
  }

  /// The token after `i`, over a hyphen that is glued to it: in "third-quarter" as in "third
  /// quarter" that of "quarter".
  int after(int i) {
    return word(i + 1).equals("-") && isAdjacent(i + 1) ? i + 2 : i + 1;
  }

  /// Whether a dash stands at `i` that may join two dates ("3-5 June").
  boolean isDash(int i) {
    return word(i).equals("-") || word(i).equals("–");
  }

  /// The whole number in digits at `i`, of at most four digits: "07" is 7.
  OptionalInt digits(int i) {
    String text = text(i);
    return text.length() > MOST_DIGITS ? OptionalInt.empty() : wholeNumber(text);
  }

  /// The number that `text` writes in digits and nothing else.
  static OptionalInt wholeNumber(String text) {
    int value = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      value = value * 10 + c - '0';
    }
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /// The year in four digits at `i`: "1998", not "0998" and not "98".
  OptionalInt year(int i) {
    OptionalInt year = text(i).length() == 4 ? digits(i) : OptionalInt.empty();
    return year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR
        ? year
        : OptionalInt.empty();
  }

  /// Whether [#year] gives one.
  boolean isYear(int i) {
    return year(i).isPresent();
  }

  /// The year in two digits behind an apostrophe at `i`: "'98" is 1998, "'12" is 2012.
  OptionalInt apostropheYear(int i) {
    boolean written = word(i).equals("'") && isAdjacent(i + 1) && text(i + 1).length() == 2;
    OptionalInt digits = written ? digits(i + 1) : OptionalInt.empty();
    if (digits.isEmpty()) {
      return digits;
    }
    int value = digits.getAsInt();
    return OptionalInt.of(value < 40 ? 2000 + value : 1900 + value);
  }

  /// The day of a month at `i`, also "8th", of which [#dayEnd] says where it ends.
  OptionalInt day(int i) {
    OptionalInt day = text(i).length() < 3 ? digits(i) : OptionalInt.empty();
    return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= LONGEST_MONTH
        ? day
        : OptionalInt.empty();
  }

  /// Whether [#day] gives one.
  boolean isDay(int i) {
    return day(i).isPresent();
  }

  /// After the day at `i` and its "th".
  int dayEnd(int i) {
    return hasOrdinalEnding(i) ? i + 2 : i + 1;
  }

  /// Whether "th" or its like is glued to the number at `i`.
  boolean hasOrdinalEnding(int i) {
    return isAdjacent(i + 1) && ORDINAL_ENDINGS.contains(word(i + 1));
  }

  /// Whether a common noun stands at `i`.
  boolean isNoun(int i) {
    return part(i) == PartOfSpeech.NOUN;
  }

  /// Whether a name stands at `i` that is no time ("Eve" of "Christmas Eve" is one of its words).
  boolean isNameAt(int i) {
    return part(i) == PartOfSpeech.NAME && !Calendar.isTimeWord(text(i));
  }

  /// The month at `i` where it is written as one, 1 for January: "May", "Nov" without its stop, not
  /// "may".
  Optional<Integer> month(int i) {
    if (!isCapitalized(i)) {
      return Optional.empty();
    }
    Optional<Integer> month = Calendar.month(text(i));
    return month.isPresent() ? month : Calendar.month(text(i) + ".");
  }
}
