package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of the calendar, as listed in `dates.txt`.
final class Calendar {

  /// What all readers of dates look words up in.
  static final Lexicon WORDS = Lexicon.read(Calendar.class, "dates.txt");

  private static final Map<String, String> WEEKDAYS = WORDS.table("weekdays");
  private static final Map<String, String> MONTHS = WORDS.table("months");
  private static final Set<String> TIMES = timeWords();

  private Calendar() {}

  /// 1 for Monday to 7 for Sunday.
  static Optional<Integer> weekday(String word) {
    return numberOf(WEEKDAYS.get(lower(word)));
  }

  /// 1 for January to 12 for December.
  static Optional<Integer> month(String word) {
    return numberOf(MONTHS.get(lower(word)));
  }

  private static Optional<Integer> numberOf(@Nullable String number) {
    return number == null ? Optional.empty() : Optional.of(Integer.valueOf(number));
  }

  /// Whether the word names a time and nobody: "Friday", "yesterday", "week".
  static boolean isTimeWord(String word) {
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
    return word.toLowerCase(Locale.ROOT);
  }
}
