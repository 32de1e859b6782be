package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of dates of publication, as listed in `dates.txt`; in small letters.
enum DateWords {
  /// What stands beside a date on a line that holds nothing else ("posted").
  BESIDE_DATE("beside a date"),

  /// What else stands on a line with a date and makes no sentence of it ("by").
  AROUND_DATE("around a date"),

  /// What stands behind the figures of a day ("st").
  ORDINAL_ENDINGS("ordinal endings"),

  /// What stands before the date of the first publication ("published").
  PUBLICATION("publication"),

  /// What stands before the date of an update ("updated").
  UPDATE("update"),

  /// What stands between day, month and year ("of").
  OF("of"),

  /// First words of lines with dates of something else ("printed").
  NOT_OF_PUBLICATION("not of publication");

  private static final Map<String, String> OTHER_MONTHS =
      Lists.LEXICON.table("months of other languages");

  private static final Map<String, String> WEEKDAYS = Lists.LEXICON.table("weekdays");

  private static final List<String> MONTHS = List.copyOf(Lists.LEXICON.words("months"));

  /// Months are shortened to no fewer letters, and to four in "Sept".
  private static final int SHORTEST_MONTH = 3;

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  DateWords(String section) {
    words = Lists.LEXICON.words(section);
  }

  /// Whether the list holds the word, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  /// Where the last of the list's words stands in `text`, counting for each word where it stands
  /// first; -1 where none does. The text is in small letters.
  int lastIn(String text) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, text.indexOf(word));
    }
    return last;
  }

  /// The number of the month that `word` names in English, in full or shortened ("Jan", "Sept"); 0
  /// where it names none.
  static int month(String word) {
    String lower = LetterCase.lower(word);
    if (lower.length() < SHORTEST_MONTH) {
      return 0;
    }
    String name = lower.equals("sept") ? "sep" : lower;
    for (int m = 0; m < MONTHS.size(); m++) {
      if (MONTHS.get(m).startsWith(name)) {
        return m + 1;
      }
    }
    return 0;
  }

  /// The same for a month that stands behind its day, in any of the languages listed.
  static int monthBehindDay(String word) {
    int english = month(word);
    String other = OTHER_MONTHS.get(LetterCase.lower(word));
    return english > 0 || other == null ? english : Integer.parseInt(other);
  }

  /// The number of the day of the week, from Monday on, that `word` names in English; 0 if none.
  static int weekday(String word) {
    String number = WEEKDAYS.get(LetterCase.lower(word));
    return number == null ? 0 : Integer.parseInt(number);
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(DateWords.class, "dates.txt");
  }
}
