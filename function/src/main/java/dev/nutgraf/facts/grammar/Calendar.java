package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of the calendar, as listed in `calendar.txt`.
public final class Calendar {

  /// "2024-12-27".
  private static final int LENGTH_OF_DAY = 10;

  private static final Lexicon WORDS = Lexicon.read(Calendar.class, "calendar.txt");

  private static final Map<String, String> WEEKDAYS = WORDS.table("weekdays");
  private static final Map<String, String> MONTHS = WORDS.table("months");
  private static final Set<String> TIMES = timeWords();

  private Calendar() {}

  /// The names of the weekdays, in small letters, short forms with their stop.
  public static Set<String> weekdays() {
    return WEEKDAYS.keySet();
  }

  /// The names of the months, in small letters, short forms with their stop.
  public static Set<String> months() {
    return MONTHS.keySet();
  }

  /// 1 for Monday to 7 for Sunday.
  public static Optional<Integer> weekday(String word) {
    return numberOf(WEEKDAYS.get(lower(word)));
  }

  /// 1 for January to 12 for December.
  public static Optional<Integer> month(String word) {
    return numberOf(MONTHS.get(lower(word)));
  }

  private static Optional<Integer> numberOf(@Nullable String number) {
    return number == null ? Optional.empty() : Optional.of(Integer.valueOf(number));
  }

  /// The day that an ISO date or date-time begins with.
  public static Optional<LocalDate> dayOf(String iso) {
    if (iso.length() < LENGTH_OF_DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, LENGTH_OF_DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether the word names a time and nobody: "Friday", "yesterday", "week".
  public static boolean isTimeWord(String word) {
    return TIMES.contains(lower(word));
  }

  private static Set<String> timeWords() {
    Set<String> times = new HashSet<>(MONTHS.keySet());
    times.remove("may");
    times.remove("march");
    times.addAll(WEEKDAYS.keySet());
    times.addAll(WORDS.words("time words"));
    return times;
  }

  private static String lower(String word) {
    return LetterCase.lower(word);
  }
}
