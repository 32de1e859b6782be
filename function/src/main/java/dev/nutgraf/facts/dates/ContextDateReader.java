package dev.nutgraf.facts.dates;

import java.util.Map;
import java.util.Optional;

/// Reads what is told from the date named before: "a year earlier", "that year", "the quarter",
/// "last year's quarter".
final class ContextDateReader {

  private static final Map<String, String> ORDINALS = DateLexicon.LEXICON.table("ordinals");

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  ContextDateReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  /// "a year earlier", "a year ago", "year-ago", "the year-earlier period": the date told last, a
  /// year before.
  Optional<FoundDate> yearAgo(int i, Optional<String> context) {
    boolean article = tokens.word(i).equals("a") || tokens.word(i).equals("one");
    int year = article ? i + 1 : i;
    int ago = tokens.after(year);
    boolean said =
        tokens.word(year).equals("year")
            && (tokens.word(ago).equals("ago") || tokens.word(ago).equals("earlier"));
    if (!said || (!article && ago == year + 1)) {
      return Optional.empty();
    }
    int end = ago + 1;
    int noun = tokens.word(end).equals("-") ? end + 1 : end;
    if (tokens.word(noun).equals("quarter") || tokens.word(noun).equals("period")) {
      end = noun + 1;
    }
    return FoundDate.of(DateMention.Kind.DATE, i, end, yearBefore(context));
  }

  /// A year before the period told last, or before the day of publication.
  private Optional<String> yearBefore(Optional<String> context) {
    return timeline.isPresent() && context.isPresent() && isPeriod(context.get())
        ? Optional.of(yearBefore(context.get()))
        : shifted(-1, "Y");
  }

  /// The time so many units after that of publication.
  private Optional<String> shifted(int count, String unit) {
    return timeline.isPresent() ? timeline.get().shifted(count, unit) : Optional.empty();
  }

  /// "next year's first quarter", "last year's quarter", "the 1988 quarter".
  Optional<FoundDate> yearsQuarter(int i, Optional<String> context) {
    Optional<String> year = Optional.empty();
    int at = i + 1;
    if (tokens.year(i) > 0) {
      year = Optional.of(tokens.word(i));
    } else if (tokens.word(i + 1).equals("year") && tokens.word(i + 2).equals("'s")) {
      at = i + 3;
      year =
          switch (tokens.word(i)) {
            case "last" -> shifted(-1, "Y");
            case "this" -> shifted(0, "Y");
            case "next" -> shifted(1, "Y");
            default -> Optional.empty();
          };
    }
    if (year.isEmpty()) {
      return Optional.empty();
    }
    String ordinal = ORDINALS.get(tokens.word(at));
    if (ordinal != null && tokens.word(tokens.after(at)).equals("quarter")) {
      String value = year.get() + "-Q" + ordinal;
      return FoundDate.of(DateMention.Kind.DATE, i, tokens.after(at) + 1, Optional.of(value));
    }
    boolean quarter = tokens.word(at).equals("quarter") || tokens.word(at).equals("period");
    if (!quarter || context.isEmpty() || !isPeriod(context.get())) {
      return Optional.empty();
    }
    String same = year.get() + context.get().substring(4);
    return FoundDate.of(DateMention.Kind.DATE, i, at + 1, Optional.of(same));
  }

  /// "that year", "the following year" after a year was told; "the full year".
  Optional<FoundDate> contextYear(int i, Optional<String> context) {
    String word = tokens.word(i);
    boolean year = tokens.word(i + 1).equals("year");
    boolean same = year && (word.equals("that") || word.equals("same"));
    boolean following = year && word.equals("following");
    if (same || following) {
      Optional<String> told = yearOf(context);
      if (told.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> value =
          same ? told : Optional.of(String.valueOf(Integer.parseInt(told.get()) + 1));
      return FoundDate.of(DateMention.Kind.DATE, i, i + 2, value);
    }
    boolean whole =
        year && (word.equals("full") || word.equals("fiscal")) && tokens.word(i - 1).equals("the");
    boolean within =
        (word.equals("earlier") || word.equals("later"))
            && tokens.word(i + 1).equals("in")
            && tokens.word(i + 2).equals("the")
            && tokens.word(i + 3).equals("year");
    return whole || within
        ? FoundDate.of(DateMention.Kind.DATE, i, whole ? i + 2 : i + 4, shifted(0, "Y"))
        : Optional.empty();
  }

  private static Optional<String> yearOf(Optional<String> context) {
    if (context.isEmpty()) {
      return Optional.empty();
    }
    String told = context.get();
    return told.length() >= 4 && told.charAt(0) != 'T'
        ? Optional.of(told.substring(0, 4))
        : Optional.empty();
  }

  private static boolean isPeriod(String value) {
    return value.length() == 7 && value.charAt(5) == 'Q';
  }

  private static String yearBefore(String value) {
    return (Integer.parseInt(value.substring(0, 4)) - 1) + value.substring(4);
  }

  /// "the quarter" after a quarter was told; "the latest quarter".
  Optional<FoundDate> quarterOf(int i, Optional<String> context) {
    if (!tokens.word(i).equals("the") && !tokens.word(i).equals("latest")) {
      return Optional.empty();
    }
    int at = tokens.word(i + 1).equals("latest") ? i + 2 : i + 1;
    boolean period = tokens.word(at).equals("period") && tokens.word(at - 1).equals("latest");
    if (!tokens.word(at).equals("quarter") && !period) {
      return Optional.empty();
    }
    Optional<String> value = Optional.empty();
    if (context.isPresent() && isPeriod(context.get())) {
      value = context;
    } else if (tokens.word(at - 1).equals("latest")) {
      value = shifted(-1, "Q");
    }
    return value.isPresent()
        ? FoundDate.of(DateMention.Kind.DATE, i, at + 1, value)
        : Optional.empty();
  }
}
