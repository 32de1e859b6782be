package dev.nutgraf.facts.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads times of the day: "5 p.m.", "6.40pm", "10:30 a.m. EST", "noon".
final class ClockReader implements DatePhraseReader {

  private static final Set<String> BEFORE_TIME = DateLexicon.LEXICON.words("stands before a time");
  private static final Set<String> ZONES = DateLexicon.LEXICON.words("time zones");

  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  private final DateSentence tokens;

  ClockReader(DateSentence tokens) {
    this.tokens = tokens;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    return switch (tokens.word(i)) {
      case "noon", "midday" -> FoundDate.time(i, i + 1, Optional.of("T12:00"));
      case "midnight" -> FoundDate.time(i, i + 1, Optional.of("T24:00"));
      default -> clock(i);
    };
  }

  /// What the hands of a clock show.
  ///
  /// @param minute empty where only the hour is told
  /// @param colon whether a colon follows the hour
  /// @param end the token after it
  private record Reading(int hour, OptionalInt minute, boolean colon, int end) {}

  /// "5 p.m.", "6.40pm", "five o'clock" in digits, "at 10:30".
  private Optional<FoundDate> clock(int i) {
    Optional<Reading> read = reading(i);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = read.get();
    String half = tokens.word(reading.end()).replace(".", "");
    boolean afternoon = half.equals("pm");
    boolean morning = half.equals("am");
    boolean told = afternoon || morning || half.equals("o'clock");
    boolean bare = reading.colon() && reading.minute().isPresent();
    if (!told && !(bare && isTimePlace(i, reading.end()))) {
      return Optional.empty();
    }
    int hour = hourOfDay(reading.hour(), morning, afternoon);
    int end = afterZone(afterStop(told ? reading.end() + 1 : reading.end()));
    return FoundDate.time(
        i,
        end,
        Optional.of(String.format(Locale.ROOT, "T%02d:%02d", hour, reading.minute().orElse(0))));
  }

  /// The hour and minute at `i`: "5", "6.40", "10:30".
  private Optional<Reading> reading(int i) {
    Optional<Reading> read = tokens.text(i).indexOf('.') > 0 ? withPoint(i) : withColonOrAlone(i);
    return read.isPresent()
            && read.get().hour() <= LAST_HOUR
            && read.get().minute().orElse(0) <= LAST_MINUTE
        ? read
        : Optional.empty();
  }

  /// "6.40".
  private Optional<Reading> withPoint(int i) {
    String text = tokens.text(i);
    int point = text.indexOf('.');
    OptionalInt hour =
        point <= 2 ? DateSentence.wholeNumber(text.substring(0, point)) : OptionalInt.empty();
    if (hour.isEmpty() || text.length() - point != 3) {
      return Optional.empty();
    }
    OptionalInt minute = DateSentence.wholeNumber(text.substring(point + 1));
    return Optional.of(new Reading(hour.getAsInt(), minute, isColon(i + 1), i + 1));
  }

  private boolean isColon(int i) {
    return tokens.word(i).equals(":") && tokens.isAdjacent(i) && tokens.isAdjacent(i + 1);
  }

  /// "10:30", "5".
  private Optional<Reading> withColonOrAlone(int i) {
    OptionalInt hour = tokens.digits(i);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    boolean colon = isColon(i + 1) && tokens.text(i + 2).length() == 2;
    return Optional.of(
        colon
            ? new Reading(hour.getAsInt(), tokens.digits(i + 2), true, i + 3)
            : new Reading(hour.getAsInt(), OptionalInt.empty(), false, i + 1));
  }

  /// 17 for "5 p.m.", 0 for "12 a.m.".
  private static int hourOfDay(int hour, boolean morning, boolean afternoon) {
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return morning && hour == 12 ? 0 : hour;
  }

  /// After the stop of "p.m." that ends no sentence.
  private int afterStop(int end) {
    boolean stop =
        tokens.word(end).equals(".")
            && end + 1 < tokens.size()
            && tokens.isAdjacent(end)
            && !tokens.isCapitalized(end + 1);
    return stop ? end + 1 : end;
  }

  private int afterZone(int end) {
    return ZONES.contains(tokens.text(end)) ? end + 1 : end;
  }

  /// "at 10:30", "10:30 GMT"; "10:30" alone may be a score or a verse.
  private boolean isTimePlace(int i, int end) {
    return BEFORE_TIME.contains(tokens.word(i - 1)) || ZONES.contains(tokens.text(end));
  }
}
