package dev.nutgraf.facts.multilingual;

import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of one language that stand beside numbers, as listed in `numbers.txt`.
final class NumberPhrases {

  private static final Lexicon LEXICON = Lexicon.read(NumberPhrases.class, "numbers.txt");

  private static final String ALL_LANGUAGES = "*";

  /// A phrase and what it says.
  ///
  /// @param open whether its last word may go on
  private record Phrase(String words, boolean open, String says) {}

  /// A phrase where it was found.
  ///
  /// @param end the place behind it
  record Found(String says, int end) {}

  /// The lists of `numbers.txt`.
  enum Kind {
    SCALES,
    UNITS,
    LINKS("links"),
    PARTS_OF_DATES("parts of dates"),
    ORDINALS("ordinals");

    private final Optional<String> plain;

    Kind() {
      plain = Optional.empty();
    }

    /// A list whose phrases say nothing but that they are of it.
    Kind(String section) {
      plain = Optional.of(section);
    }

    private String section() {
      return plain.orElse(this == SCALES ? "scales" : "units");
    }
  }

  private final Map<Kind, List<Phrase>> phrases;
  private final NumberSigns signs;

  private NumberPhrases(Map<Kind, List<Phrase>> phrases, NumberSigns signs) {
    this.phrases = phrases;
    this.signs = signs;
  }

  /// The phrases of `language`; empty where its signs are not known.
  static Optional<NumberPhrases> of(String language) {
    Optional<NumberSigns> signs = signs(language);
    if (signs.isEmpty()) {
      return Optional.empty();
    }
    Map<Kind, List<Phrase>> phrases = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Phrase> listed = new ArrayList<>();
      for (String line : LEXICON.lines(kind.section())) {
        List<String> fields = fields(line);
        if (isOf(fields.getFirst(), language)) {
          String says = kind.plain.isPresent() ? "" : fields.get(1);
          for (String words : fields.getLast().split(",", -1)) {
            String phrase = words.strip();
            boolean open = phrase.endsWith("~");
            listed.add(
                new Phrase(open ? phrase.substring(0, phrase.length() - 1) : phrase, open, says));
          }
        }
      }
      // The longest that fits is the one that is meant.
      listed.sort((a, b) -> Integer.compare(b.words().length(), a.words().length()));
      phrases.put(kind, Collections.unmodifiableList(listed));
    }
    return Optional.of(new NumberPhrases(phrases, signs.get()));
  }

  private static Optional<NumberSigns> signs(String language) {
    for (String line : LEXICON.lines("signs")) {
      List<String> fields = fields(line);
      if (isOf(fields.getFirst(), language)) {
        return Optional.of(
            new NumberSigns(
                fields.get(1).replace(" ", ""),
                fields.get(2).replace(" ", "").replace("space", " ")));
      }
    }
    return Optional.empty();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\\|", -1)) {
      fields.add(field.strip());
    }
    return fields;
  }

  private static boolean isOf(String languages, String language) {
    return languages.equals(ALL_LANGUAGES) || Set.of(languages.split(" ", -1)).contains(language);
  }

  NumberSigns signs() {
    return signs;
  }

  /// The longest phrase of a kind that stands at `from`, spaces before it passed over.
  Optional<Found> at(Kind kind, String text, int from) {
    int begin = from;
    while (begin < text.length() && begin < from + 2 && isSpace(text.charAt(begin))) {
      begin++;
    }
    for (Phrase phrase : phrases.getOrDefault(kind, List.of())) {
      int length = phrase.words().length();
      if (text.regionMatches(true, begin, phrase.words(), 0, length)) {
        int end = phrase.open() ? wordEnd(text, begin + length) : begin + length;
        if (phrase.open() || isWhole(text, begin + length)) {
          return Optional.of(new Found(phrase.says(), end));
        }
      }
    }
    return Optional.empty();
  }

  /// The phrase of a kind that stands right before `end`, at most a space away.
  Optional<Found> before(Kind kind, String text, int end) {
    int last = end > 0 && isSpace(text.charAt(end - 1)) ? end - 1 : end;
    for (Phrase phrase : phrases.getOrDefault(kind, List.of())) {
      int begin = last - phrase.words().length();
      boolean apart = begin <= 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
      if (begin >= 0
          && apart
          && text.regionMatches(true, begin, phrase.words(), 0, phrase.words().length())) {
        return Optional.of(new Found(phrase.says(), begin));
      }
    }
    return Optional.empty();
  }

  /// Whether a word ends before `end`: what follows is no letter, or both are of a script that
  /// writes no spaces.
  private static boolean isWhole(String text, int end) {
    if (end >= text.length() || !Character.isLetter(text.charAt(end))) {
      return true;
    }
    char last = text.charAt(end - 1);
    return isWithoutSpaces(last)
        || (!Character.isLetter(last) && last != '’' && last != '\'')
        || last == '’'
        || last == '\'';
  }

  private static boolean isWithoutSpaces(char c) {
    return c >= 0x3040 && c <= 0xd7a3;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isSpaceChar(c);
  }
}
