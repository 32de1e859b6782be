package dev.nutgraf.facts;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// A sentence as figures are read from it, and the phrases of `figures.txt`.
record FigureWords(ParsedSentence sentence, List<Token> tokens, List<String> words) {

  private static final Lexicon WORDS = NumberWords.WORDS;

  /// Words before a number that bound it.
  static final Phrases BOUNDS_BEFORE = phrases(WORDS.table("bounds before"));

  /// Words after a number and its unit that bound it.
  static final Phrases BOUNDS_AFTER = phrases(WORDS.table("bounds after"));

  /// Words that stand for a number nobody counted.
  static final Phrases VAGUE = phrases(vague());

  /// Units after a number, each as "KIND:unit".
  static final Phrases UNITS = phrases(unitTable());

  /// Currency signs and codes before or after a number.
  static final Phrases SIGNS = phrases(WORDS.table("currency signs"));

  private static final Map<String, String> DURATIONS = WORDS.table("durations");
  private static final Set<String> CODES = codes();
  private static final int CODE_LENGTH = 3;
  private static final Set<String> ENDS_COUNTED = WORDS.words("ends what is counted");
  private static final Set<String> SCORES = WORDS.words("tells a score");
  private static final Set<String> PRECEDES = WORDS.words("may stand before a bounded number");

  /// "40 North Korean and Russian artillery units" is about as long as it gets.
  private static final int LONGEST_COUNTED = 7;

  static FigureWords of(ParsedSentence sentence) {
    List<Token> tokens = FigureTokens.of(sentence.tokens());
    if (tokens.size() == sentence.size()) {
      // Nothing was taken apart.
      return new FigureWords(sentence, tokens, sentence.words());
    }
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.text().replace('’', '\'').toLowerCase(Locale.ROOT));
    }
    return new FigureWords(sentence, tokens, words);
  }

  int size() {
    return tokens.size();
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  String text(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  /// The part of speech of the word that token `i` is or was cut from.
  PartOfSpeech part(int i) {
    if (i < 0 || i >= tokens.size()) {
      return PartOfSpeech.MARK;
    }
    int begin = tokens.get(i).span().begin();
    int index = sentence.indexAt(begin);
    boolean whole = index < sentence.size() && sentence.tokens().get(index).span().begin() == begin;
    return sentence.part(whole ? index : index - 1);
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  /// Whether no space stands before token `i`.
  boolean isAdjacent(int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  /// Whether the mark at `i` touches both neighbours, or neither.
  boolean isTight(int i) {
    return isAdjacent(i) == isAdjacent(i + 1);
  }

  /// The words from `from` that say what there are so many of.
  Optional<Span> counted(int from) {
    int begin = word(from).equals("-") ? from + 1 : from;
    if (word(begin).equals("of")) {
      begin++;
    }
    if (isOpener(word(begin))) {
      begin++;
    }
    if (begin > from && part(begin) == PartOfSpeech.NUMBER) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && end - begin < LONGEST_COUNTED && isCounted(begin, end)) {
      end++;
    }
    while (end > begin && !isHead(part(end - 1))) {
      end--;
    }
    // "Four minutes instead of fifteen changes what it can be": a verb taken for a plural.
    boolean verb = end == begin + 1 && part(end) == PartOfSpeech.QUESTION_WORD;
    return end > begin && !(verb && word(end).equals("what"))
        ? Optional.of(span(begin, end))
        : Optional.empty();
  }

  private static boolean isOpener(String word) {
    return switch (word) {
      case "the", "its", "their", "his", "her", "our", "these", "those", "all" -> true;
      default -> false;
    };
  }

  private boolean isCounted(int begin, int end) {
    if (tokens.get(end).kind() != Token.Kind.WORD || ENDS_COUNTED.contains(word(end))) {
      return word(end).equals("and")
          && end > begin
          && part(end - 1) == PartOfSpeech.ADJECTIVE
          && (part(end + 1) == PartOfSpeech.ADJECTIVE || part(end + 1) == PartOfSpeech.NOUN);
    }
    if (Calendar.isTimeWord(word(end))) {
      return false;
    }
    return FigureFinder.isCounted(part(end))
        && !(part(end) == PartOfSpeech.PARTICIPLE && end > begin && isHead(part(end - 1)))
        && !(part(end) == PartOfSpeech.GERUND && end > begin && isHead(part(end - 1)));
  }

  private static boolean isHead(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME;
  }

  /// The length of time that the word names ("seconds" is "second").
  static Optional<String> duration(String word) {
    return Optional.ofNullable(DURATIONS.get(word));
  }

  /// Words between a bound and its number: "more than another 20".
  static boolean mayPrecede(String word) {
    return PRECEDES.contains(word);
  }

  /// Whether words of winning or voting stand near.
  static boolean isScoreContext(FigureWords words, int begin, int end) {
    for (int i = Math.max(0, begin - 12); i < Math.min(words.size(), end + 12); i++) {
      if (SCORES.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// An ISO 4217 code that the list knows, in capitals or small letters.
  static boolean isCode(String word) {
    return word.length() == CODE_LENGTH
        && CODES.contains(word.toUpperCase(Locale.ROOT))
        && (LetterCase.isUpperCase(word) || word.equals(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether the token is a currency sign or code.
  static boolean isSign(String token) {
    return token.equals("$") || token.equals("£") || token.equals("€") || isCode(token);
  }

  static Figure.Bound bound(String name) {
    return Figure.Bound.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Map<String, String> vague() {
    Map<String, String> vague = new HashMap<>();
    for (String word : WORDS.words("vague")) {
      vague.put(word, "vague");
    }
    return vague;
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (String currency : WORDS.table("currency signs").values()) {
      if (currency.length() == CODE_LENGTH) {
        codes.add(currency);
      }
    }
    return codes;
  }

  private static Map<String, String> unitTable() {
    Map<String, String> units = new HashMap<>();
    addUnits(units, "percent", Figure.Kind.PERCENT);
    addUnits(units, "measures", Figure.Kind.MEASURE);
    addUnits(units, "durations", Figure.Kind.DURATION);
    addUnits(units, "currency words", Figure.Kind.MONEY);
    return units;
  }

  private static void addUnits(Map<String, String> units, String section, Figure.Kind kind) {
    for (Map.Entry<String, String> entry : WORDS.table(section).entrySet()) {
      units.put(entry.getKey(), kind.name() + ":" + entry.getValue());
    }
  }

  /// Phrases are looked up token by token, so the keys are cut as the text is.
  private static Phrases phrases(Map<String, String> table) {
    Map<String, String> cut = new HashMap<>();
    for (Map.Entry<String, String> entry : table.entrySet()) {
      String phrase = entry.getKey();
      cut.put(isPlain(phrase) ? phrase : cut(phrase), entry.getValue());
    }
    return new Phrases(cut);
  }

  /// Whether it is all letters and spaces, which no cutting changes.
  private static boolean isPlain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if ((c < 'a' || c > 'z') && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static String cut(String phrase) {
    StringJoiner tokens = new StringJoiner(" ");
    for (Token token : Tokens.in(phrase, new Span(0, phrase.length()))) {
      tokens.add(token.text());
    }
    return tokens.toString();
  }
}
