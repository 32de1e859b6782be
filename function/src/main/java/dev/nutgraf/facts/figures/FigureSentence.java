package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A sentence as figures are read from it, and the phrases of `figures.txt`.
record FigureSentence(ParsedSentence sentence, List<Token> tokens, List<String> words) {

  private static final Lexicon WORDS = FigureLexicon.LEXICON;

  /// Words before a number that bound it.
  static final PhraseTable<Figure.Bound> BOUNDS_BEFORE = bounds("bounds before");

  /// Words after a number and its unit that bound it.
  static final PhraseTable<Figure.Bound> BOUNDS_AFTER = bounds("bounds after");

  /// Words that stand for a number nobody counted.
  static final PhraseTable<Figure.Bound> VAGUE = vague();

  private static final Set<String> ENDS_COUNTED = WORDS.words("ends what is counted");
  private static final Set<String> SCORES = WORDS.words("tells a score");
  private static final Set<String> PRECEDES = WORDS.words("may stand before a bounded number");

  /// "40 North Korean and Russian artillery units" is about as long as it gets.
  private static final int LONGEST_COUNTED = 7;

  static FigureSentence of(ParsedSentence sentence) {
    List<Token> tokens = FigureTokens.of(sentence.tokens());
    if (tokens.size() == sentence.size()) {
      // Nothing was taken apart.
      return new FigureSentence(sentence, tokens, sentence.words());
    }
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.text().replace('’', '\'').toLowerCase(Locale.ROOT));
    }
    return new FigureSentence(sentence, tokens, words);
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
    return canBeCounted(part(end))
        && !(part(end) == PartOfSpeech.PARTICIPLE && end > begin && isHead(part(end - 1)))
        && !(part(end) == PartOfSpeech.GERUND && end > begin && isHead(part(end - 1)));
  }

  private static boolean canBeCounted(PartOfSpeech part) {
    return switch (part) {
      case NOUN, NAME, ADJECTIVE, PARTICIPLE, GERUND, ENDING -> true;
      default -> false;
    };
  }

  private static boolean isHead(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME;
  }

  /// Words between a bound and its number: "more than another 20".
  static boolean mayPrecede(String word) {
    return PRECEDES.contains(word);
  }

  /// Whether words of winning or voting stand near.
  static boolean isScoreContext(FigureSentence words, int begin, int end) {
    for (int i = Math.max(0, begin - 12); i < Math.min(words.size(), end + 12); i++) {
      if (SCORES.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether what looks like a bound before token `end` leads to the next number: "200 or greater
  /// than 190".
  boolean comparesOther(int end) {
    boolean than = word(end - 1).equals("than") || word(end - 1).equals("to");
    return word(end).equals("than") || (than && FigureTokens.numberAt(tokens, end).isPresent());
  }

  private static PhraseTable<Figure.Bound> bounds(String section) {
    Map<String, Figure.Bound> bounds = new HashMap<>();
    for (Map.Entry<String, String> entry : WORDS.table(section).entrySet()) {
      String name = entry.getValue().toUpperCase(Locale.ROOT).replace('-', '_');
      bounds.put(entry.getKey(), Figure.Bound.valueOf(name));
    }
    return PhraseTable.of(bounds);
  }

  private static PhraseTable<Figure.Bound> vague() {
    Map<String, Figure.Bound> vague = new HashMap<>();
    for (String word : WORDS.words("vague")) {
      vague.put(word, Figure.Bound.VAGUE);
    }
    return PhraseTable.of(vague);
  }
}
