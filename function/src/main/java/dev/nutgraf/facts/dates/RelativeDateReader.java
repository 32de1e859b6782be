package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what is told from the day of publication ("yesterday", "last month", "two years ago"), and
/// durations and recurring times.
final class RelativeDateReader {

  private static final Map<String, String> UNITS = DateLexicon.LEXICON.table("units");
  private static final Map<String, String> PARTS = DateLexicon.LEXICON.table("parts of the day");
  private static final Map<String, String> RECURRING = DateLexicon.LEXICON.table("recurring");

  /// Longer ago than this no news tells in words.
  private static final int LONGEST = 5000;

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;
  private final ContextDateReader fromContext;

  RelativeDateReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
    this.fromContext = new ContextDateReader(tokens, timeline);
  }

  /// The expression at token `i`; `context` is the value of the date told last.
  Optional<FoundDate> at(int i, Optional<String> context) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    Optional<FoundDate> found = day(i);
    found = found.isPresent() ? found : fromContext.contextYear(i, context);
    found = found.isPresent() ? found : pointed(i);
    found = found.isPresent() ? found : fromContext.yearAgo(i, context);
    found = found.isPresent() ? found : counted(i);
    found = found.isPresent() ? found : fromContext.quarterOf(i, context);
    return found.isPresent() ? found : every(i);
  }

  /// What begins with a year and goes on with a quarter.
  Optional<FoundDate> ofYear(int i, Optional<String> context) {
    return fromContext.yearsQuarter(i, context);
  }

  /// Whether the date is one that is told from another.
  boolean isYearAgo(FoundDate date) {
    String last = tokens.word(date.end() - 1);
    return last.equals("ago")
        || last.equals("earlier")
        || tokens.word(date.end() - 2).equals("ago")
        || tokens.word(date.end() - 2).equals("earlier")
        || (last.equals("year") && !tokens.word(date.begin()).equals("this"));
  }

  private Optional<FoundDate> day(int i) {
    if (isTitle(i)) {
      return Optional.empty();
    }
    return switch (tokens.word(i)) {
      case "today" -> partOf(i, 0);
      case "yesterday" -> partOf(i, -1);
      case "tomorrow" -> partOf(i, 1);
      case "tonight" -> FoundDate.of(DateMention.Kind.TIME, i, i + 1, dayAfter(0, "TNI"));
      default -> Optional.empty();
    };
  }

  /// "the Today programme": a capital behind a small word is part of a name.
  private boolean isTitle(int i) {
    String before = tokens.text(i - 1);
    return !before.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isUpperCase(tokens.text(i).charAt(0))
        && !LetterCase.isUpperCase(tokens.text(i));
  }

  /// "yesterday", "yesterday morning".
  private Optional<FoundDate> partOf(int i, int shift) {
    String part = PARTS.get(tokens.word(i + 1));
    return part != null
        ? FoundDate.of(DateMention.Kind.TIME, i, i + 2, dayAfter(shift, "T" + part))
        : FoundDate.of(DateMention.Kind.DATE, i, i + 1, dayAfter(shift, ""));
  }

  /// The day so many days after that of publication, with what follows it in its value.
  private Optional<String> dayAfter(int days, String rest) {
    return timeline.isPresent()
        ? Optional.of(timeline.get().today().plusDays(days) + rest)
        : Optional.empty();
  }

  /// The time so many units after that of publication.
  private Optional<String> shifted(int count, String unit) {
    return timeline.isPresent() ? timeline.get().shifted(count, unit) : Optional.empty();
  }

  /// "last week", "this morning", "next year", "the past decade", "earlier this month".
  private Optional<FoundDate> pointed(int i) {
    int shift =
        switch (tokens.word(i)) {
          case "last" -> -1;
          case "this" -> 0;
          case "current" -> 0;
          case "next" -> 1;
          case "previous" -> -1;
          case "past", "coming" -> 9;
          default -> -9;
        };
    if (shift == -9) {
      return Optional.empty();
    }
    int at = i + 1;
    if (tokens.word(at).equals("full") || tokens.word(at).equals("fiscal")) {
      at++;
    }
    String part = PARTS.get(tokens.word(at));
    if (part != null && (shift == 0 || (shift == -1 && part.equals("NI")))) {
      return FoundDate.of(DateMention.Kind.TIME, i, at + 1, dayAfter(shift, "T" + part));
    }
    String unit = UNITS.getOrDefault(tokens.word(at), "");
    boolean singular = !unit.isEmpty() && !tokens.word(at).endsWith("s");
    if (singular && shift == 9) {
      return FoundDate.of(DateMention.Kind.DURATION, i, at + 1, Optional.of(duration(1, unit)));
    }
    if (singular && "YMWQE".contains(unit)) {
      return FoundDate.of(DateMention.Kind.DATE, i, at + 1, shifted(shift, unit));
    }
    if (tokens.word(at).equals("weekend")) {
      return FoundDate.of(
          DateMention.Kind.DATE, i, at + 1, shifted(shift, "W").map(week -> week + "-WE"));
    }
    return Optional.empty();
  }

  /// "two years ago", "three days later", "18 months".
  private Optional<FoundDate> counted(int i) {
    boolean article = tokens.word(i).equals("a") || tokens.word(i).equals("an");
    Optional<NumberReader.Amount> number =
        article || !mayBeNumber(i) ? Optional.empty() : NumberReader.at(tokens.tokens(), i);
    if ((!article && number.isEmpty()) || (i > 0 && tokens.word(i - 1).equals("$"))) {
      return Optional.empty();
    }
    int at = number.isPresent() ? number.get().end() : i + 1;
    boolean hyphen = tokens.word(at).equals("-");
    at = hyphen ? at + 1 : at;
    at = tokens.word(at).equals("full") || tokens.word(at).equals("straight") ? at + 1 : at;
    String unit = UNITS.getOrDefault(tokens.word(at), "");
    OptionalInt units = count(number);
    if (unit.isEmpty() || units.isEmpty()) {
      return Optional.empty();
    }
    int count = units.getAsInt();
    String next = tokens.word(at + 1);
    if (next.equals("ago") || next.equals("earlier") || next.equals("before")) {
      return FoundDate.of(
          DateMention.Kind.DATE,
          i,
          at + 2,
          next.equals("ago") || (next.equals("earlier") && unit.equals("Y"))
              ? shifted(-count, unit)
              : Optional.empty());
    }
    if (next.equals("old")
        || next.equals("olds")
        || next.equals("later")
        || next.equals("-")
        || article) {
      return Optional.empty();
    }
    return FoundDate.of(DateMention.Kind.DURATION, i, at + 1, Optional.of(duration(count, unit)));
  }

  /// How many units `number` counts, one without a number; empty when news does not count so.
  private static OptionalInt count(Optional<NumberReader.Amount> number) {
    if (number.isEmpty()) {
      return OptionalInt.of(1);
    }
    BigDecimal value = number.get().value();
    boolean whole = value.scale() <= 0 && value.signum() > 0;
    return whole && value.intValue() <= LONGEST
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  /// Whether a number may begin at `i`: most words can be told at a glance.
  private boolean mayBeNumber(int i) {
    return tokens.tokens().get(i).kind() == Token.Kind.NUMBER
        || NumberWords.isNumber(tokens.word(i))
        || NumberWords.magnitude(tokens.word(i)).isPresent();
  }

  private static String duration(int count, String unit) {
    return switch (unit) {
      case "H" -> "PT" + count + "H";
      case "N" -> "PT" + count + "M";
      case "S" -> "PT" + count + "S";
      case "E" -> "P" + 10 * count + "Y";
      case "C" -> "P" + 100 * count + "Y";
      case "Q" -> "P" + 3 * count + "M";
      default -> "P" + count + unit;
    };
  }

  private Optional<FoundDate> every(int i) {
    String word = tokens.word(i);
    if (RECURRING.containsKey(word)) {
      return isModifier(i)
          ? Optional.empty()
          : FoundDate.of(DateMention.Kind.RECURRING, i, i + 1, Optional.of(RECURRING.get(word)));
    }
    if (!word.equals("every") && !word.equals("each")) {
      return Optional.empty();
    }
    Optional<NumberReader.Amount> number = NumberReader.at(tokens.tokens(), i + 1);
    int at = number.isPresent() ? number.get().end() : i + 1;
    String unit = UNITS.getOrDefault(tokens.word(at), "");
    OptionalInt count = count(number);
    if (unit.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    String value = duration(count.getAsInt(), unit);
    return FoundDate.of(DateMention.Kind.RECURRING, i, at + 1, Optional.of(value));
  }

  /// "a nightly address", "monthly figures": a kind of thing and no time at which something is
  /// done.
  private boolean isModifier(int i) {
    PartOfSpeech next = tokens.part(i + 1);
    return next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJECTIVE || next == PartOfSpeech.NAME;
  }
}
