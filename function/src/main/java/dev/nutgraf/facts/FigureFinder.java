package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds figures: numbers with their bound, unit and what they count. Dates, times, years, ordinals
/// and numbers that only name something are not figures.
final class FigureFinder {

  private static final Lexicon WORDS = Lexicon.read(FigureFinder.class, "figures.txt");
  private static final Phrases BOUNDS_BEFORE = new Phrases(WORDS.table("bounds before"));
  private static final Phrases BOUNDS_AFTER = new Phrases(WORDS.table("bounds after"));
  private static final Phrases UNITS = new Phrases(unitTable());
  private static final Map<String, String> SIGNS = WORDS.table("currency signs");
  private static final Set<String> ENDS_COUNTED = WORDS.words("ends what is counted");
  private static final Set<String> MONTHS = WORDS.words("months");
  private static final Set<String> SKIPPED_BEFORE =
      Set.of("another", "the", "additional", "further");
  private static final Set<String> NO_COUNT_BEFORE =
      Set.of("no", "any", "every", "this", "that", "each", "the");

  /// "40 North Korean and Russian artillery units" is about as long as it gets.
  private static final int LONGEST_COUNTED = 6;

  private final List<Token> tokens;

  private FigureFinder(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The figures of one sentence, in order, without attribution.
  static List<Figure> in(List<Token> sentence) {
    return new FigureFinder(sentence).all();
  }

  private List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<NumberReader.Amount> number = NumberReader.at(tokens, at);
      if (number.isEmpty()) {
        at++;
      } else {
        if (isAmount(number.get())) {
          figures.add(figure(number.get()));
        }
        at = number.get().end();
      }
    }
    return figures;
  }

  private Figure figure(NumberReader.Amount number) {
    int begin = number.begin();
    int end = number.end();
    Optional<String> unit = Optional.empty();
    Figure.Kind kind = Figure.Kind.COUNT;
    if (begin > 0 && currency(begin - 1).isPresent()) {
      unit = currency(begin - 1);
      begin -= begin > 1 && SIGNS.containsKey(text(begin - 2) + text(begin - 1)) ? 2 : 1;
      kind = Figure.Kind.MONEY;
    } else {
      Optional<Phrases.Match> match = UNITS.startingAt(tokens, afterHyphen(end));
      if (match.isPresent()) {
        end = afterHyphen(end) + match.get().words();
        String value = match.get().value();
        int colon = value.indexOf(':');
        kind = Figure.Kind.valueOf(value.substring(0, colon));
        unit = Optional.of(value.substring(colon + 1));
        if (kind == Figure.Kind.DURATION && isAge(end)) {
          kind = Figure.Kind.AGE;
          end = afterHyphen(end) + 1;
        }
      }
    }
    Figure.Bound bound = Figure.Bound.EXACT;
    int bounded = begin;
    while (bounded > 0 && SKIPPED_BEFORE.contains(lower(bounded - 1))) {
      bounded--;
    }
    Optional<Phrases.Match> before = BOUNDS_BEFORE.endingAt(tokens, bounded);
    Optional<Phrases.Match> after = BOUNDS_AFTER.startingAt(tokens, end);
    if (before.isPresent()) {
      bound = bound(before.get().value());
      begin = bounded - before.get().words();
    } else if (after.isPresent()) {
      bound = bound(after.get().value());
      end += after.get().words();
    }
    return new Figure(
        kind,
        new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end()),
        Optional.of(number.value()),
        Optional.empty(),
        bound,
        unit,
        kind == Figure.Kind.COUNT ? counted(end) : Optional.empty(),
        Optional.empty());
  }

  /// The words after the number that say what there are so many of.
  private Optional<Span> counted(int from) {
    int begin = lower(from).equals("of") && lower(from + 1).equals("the") ? from + 2 : from;
    int end = begin;
    while (end < tokens.size()
        && end - begin < LONGEST_COUNTED
        && tokens.get(end).kind() == Token.Kind.WORD
        && !ENDS_COUNTED.contains(lower(end))) {
      end++;
    }
    while (end > begin && lower(end - 1).equals("of")) {
      end--;
    }
    return end > begin
        ? Optional.of(new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end()))
        : Optional.empty();
  }

  /// Whether the number says how many or how much, and is not a date, a time or a name.
  private boolean isAmount(NumberReader.Amount number) {
    int begin = number.begin();
    int end = number.end();
    boolean digits = tokens.get(begin).kind() == Token.Kind.NUMBER;
    String before = begin > 0 ? text(begin - 1) : "";
    String after = text(end);
    boolean glued = end < tokens.size() && isAdjacent(end);
    if (!digits) {
      return !lower(begin).equals("one")
          || end > begin + 1
          || !(after.equals("of")
              || after.isEmpty()
              || NO_COUNT_BEFORE.contains(before.toLowerCase(Locale.ROOT)));
    }
    boolean unitFollows = UNITS.startingAt(tokens, afterHyphen(end)).isPresent();
    boolean money = begin > 0 && currency(begin - 1).isPresent();
    if (unitFollows || money || end > begin + 1) {
      return true;
    }
    if (glued && !after.equals(",") && !".;:!?)]”’\"'".contains(after)) {
      return false;
    }
    if (begin > 0 && isAdjacent(begin) && !"(“\"‘'—–".contains(before)) {
      return false;
    }
    if (MONTHS.contains(before)
        || MONTHS.contains(after)
        || isClock(after)
        || before.equals("No.")) {
      return false;
    }
    boolean bounded = BOUNDS_BEFORE.endingAt(tokens, begin).isPresent();
    if (isYear(number) && !bounded) {
      return false;
    }
    boolean named = begin > 1 && tokens.get(begin - 1).isCapitalized() && !bounded;
    return !named
        || (!after.isEmpty()
            && Character.isLowerCase(after.charAt(0))
            && !ENDS_COUNTED.contains(lower(end)));
  }

  private boolean isYear(NumberReader.Amount number) {
    String text = text(number.begin());
    return text.length() == 4
        && text.indexOf('.') < 0
        && number.value().compareTo(BigDecimal.valueOf(1100)) >= 0
        && number.value().compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  private static boolean isClock(String after) {
    String word = after.toLowerCase(Locale.ROOT).replace(".", "");
    return word.equals("am") || word.equals("pm") || word.equals("gmt") || word.equals("o'clock");
  }

  /// "34 years old", "34-year-old": whether the duration that ends at `end` is an age.
  private boolean isAge(int end) {
    return lower(end).equals("old") || (lower(end).equals("-") && lower(end + 1).equals("old"));
  }

  private Optional<String> currency(int index) {
    Optional<String> lettered =
        index > 0
            ? Optional.ofNullable(SIGNS.get(text(index - 1) + text(index)))
            : Optional.empty();
    String sign = text(index);
    return lettered.or(
        () -> sign.equals("$") ? Optional.of("dollar") : Optional.ofNullable(SIGNS.get(sign)));
  }

  private int afterHyphen(int index) {
    return text(index).equals("-") && isAdjacent(index) ? index + 1 : index;
  }

  private boolean isAdjacent(int index) {
    return tokens.get(index - 1).span().end() == tokens.get(index).span().begin();
  }

  private String text(int index) {
    return index < tokens.size() ? tokens.get(index).text() : "";
  }

  private String lower(int index) {
    return text(index).toLowerCase(Locale.ROOT);
  }

  private static Figure.Bound bound(String name) {
    return Figure.Bound.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Map<String, String> unitTable() {
    Map<String, String> units = new HashMap<>();
    WORDS.table("percent").forEach((word, unit) -> units.put(word, "PERCENT:" + unit));
    WORDS.table("measures").forEach((word, unit) -> units.put(word, "MEASURE:" + unit));
    WORDS.table("durations").forEach((word, unit) -> units.put(word, "DURATION:" + unit));
    WORDS.table("currency words").forEach((word, unit) -> units.put(word, "MONEY:" + unit));
    units.put("per cent", "PERCENT:percent");
    return units;
  }
}
