package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.CutSentence;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A sentence as figures are read from it, and the phrases of `figures.txt`.
final class FigureSentence extends CutSentence {

  private static final Lexicon WORDS = FigureLexicon.LEXICON;

  /// Words before a number that bound it.
  static final PhraseTable<Figure.Bound> BOUNDS_BEFORE = bounds("bounds before");

  /// Words after a number and its unit that bound it.
  static final PhraseTable<Figure.Bound> BOUNDS_AFTER = bounds("bounds after");

  /// Words behind a number and a hyphen that bound it: "$2m-plus", "60-odd".
  static final PhraseTable<Figure.Bound> BOUNDS_HYPHENED = bounds("bounds behind a hyphen");

  /// Words that stand for a number nobody counted.
  static final PhraseTable<Figure.Bound> VAGUE = vague();

  private static final Set<String> OPENS_COUNTED = WORDS.words("opens what is counted");
  private static final Set<String> ENDS_COUNTED = WORDS.words("ends what is counted");
  private static final Set<String> CASUALTIES = WORDS.words("is counted without a noun");
  private static final Set<String> PRECEDES_COUNTED = WORDS.words("precedes what is counted");
  private static final Set<String> DIRECTIONS =
      WORDS.words("ends what is counted in small letters");
  private static final Set<String> SCORES = WORDS.words("tells a score");
  private static final Set<String> PRECEDES = WORDS.words("may stand before a bounded number");

  /// "40 North Korean and Russian artillery units" is about as long as it gets.
  private static final int LONGEST_COUNTED = 7;

  private static final int YEAR_DIGITS = 4;

  /// So many words away from a score stand the words that tell it is one.
  private static final int SCORE_CONTEXT = 12;

  private FigureSentence(ParsedSentence sentence) {
    super(sentence, FigureCutter.CUTTER);
  }

  static FigureSentence of(ParsedSentence sentence) {
    return new FigureSentence(sentence);
  }

  /// The first token that begins at or after `offset` of the text.
  int indexAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens().get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The number that begins at token `from`.
  Optional<NumberReader.Amount> numberAt(int from) {
    return from < size() ? NumberReader.at(tokens(), from) : Optional.empty();
  }

  /// Whether the mark at `i` touches both neighbours, or neither.
  boolean isTight(int i) {
    return isAdjacent(i) == isAdjacent(i + 1);
  }

  /// Whether a dash glues the token to digits or letters before it: the "13" of "2012–13".
  boolean isBehindDash(int i) {
    String dash = word(i - 1);
    return i > 1
        && (dash.equals("-") || dash.equals("–"))
        && isAdjacent(i)
        && isAdjacent(i - 1)
        && Character.isLetterOrDigit(text(i - 2).charAt(0));
  }

  /// The words from `from` that say what there are so many of: "of the students" behind "half".
  Optional<Span> counted(int from) {
    int begin = countedBegin(from);
    int end = begin;
    while (end < size() && end - begin < LONGEST_COUNTED && isCounted(begin, end)) {
      end++;
    }
    while (end > begin && !isHead(part(end - 1))) {
      end--;
    }
    if (end == begin) {
      return CASUALTIES.contains(word(begin)) && part(begin + 1) != PartOfSpeech.TO
          ? Optional.of(span(new TokenRange(begin, begin + 1)))
          : Optional.empty();
    }
    // "Four minutes instead of fifteen changes what it can be": a verb taken for a plural.
    boolean verb = end == begin + 1 && part(end) == PartOfSpeech.QUESTION_WORD;
    return verb && word(end).equals("what")
        ? Optional.empty()
        : Optional.of(span(new TokenRange(begin, end)));
  }

  /// Behind a hyphen, "of", an article and a number: "students" in "one of the three students",
  /// "finalists" in "seven 2024 finalists".
  private int countedBegin(int from) {
    int begin = word(from).equals("-") ? from + 1 : from;
    begin = word(begin).equals("of") ? begin + 1 : begin;
    begin = OPENS_COUNTED.contains(word(begin)) ? begin + 1 : begin;
    begin = begin > from && part(begin) == PartOfSpeech.NUMBER ? begin + 1 : begin;
    begin = isNumber(begin) && text(begin).length() == YEAR_DIGITS ? begin + 1 : begin;
    return PRECEDES_COUNTED.contains(word(begin)) && !word(begin + 1).equals("than")
        ? begin + 1
        : begin;
  }

  private boolean isCounted(int begin, int end) {
    if (part(end) == PartOfSpeech.ADVERB) {
      return word(end).endsWith("ly") && isModifier(part(end + 1));
    }
    if (CASUALTIES.contains(word(end)) && isHead(part(end + 1)) && end == begin) {
      return true;
    }
    boolean ofThe = part(begin - 2) == PartOfSpeech.DETERMINER && end == begin;
    if (ofThe && part(end) == PartOfSpeech.VERB_PAST && isHead(part(end + 1))) {
      return true;
    }
    if (tokens().get(end).kind() != Token.Kind.WORD || ENDS_COUNTED.contains(word(end))) {
      return word(end).equals("and")
          && end > begin
          && part(end - 1) == PartOfSpeech.ADJECTIVE
          && (part(end + 1) == PartOfSpeech.ADJECTIVE || part(end + 1) == PartOfSpeech.NOUN);
    }
    boolean direction = DIRECTIONS.contains(word(end)) && !isCapitalized(end);
    if (direction || Calendar.isTimeWord(word(end))) {
      return false;
    }
    boolean named =
        end > begin
            && part(end) == PartOfSpeech.NAME
            && part(end - 1) == PartOfSpeech.NOUN
            && word(end - 1).endsWith("s");
    return canBeCounted(part(end))
        && !named
        && !(end == begin && part(end) == PartOfSpeech.ENDING)
        && !(part(end) == PartOfSpeech.PARTICIPLE && end > begin && isHead(part(end - 1)))
        && !(part(end) == PartOfSpeech.GERUND && end > begin && isHead(part(end - 1)));
  }

  private static boolean canBeCounted(PartOfSpeech part) {
    return switch (part) {
      case NOUN, NAME, ADJECTIVE, PARTICIPLE, GERUND, ENDING -> true;
      default -> false;
    };
  }

  private static boolean isModifier(PartOfSpeech part) {
    return part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.PARTICIPLE;
  }

  private static boolean isHead(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME;
  }

  /// Words between a bound and its number: "more than another 20".
  static boolean mayPrecede(String word) {
    return PRECEDES.contains(word);
  }

  /// Whether words of winning or voting stand near the tokens.
  boolean isScoreContext(TokenRange range) {
    int from = Math.max(0, range.begin() - SCORE_CONTEXT);
    int to = Math.min(size(), range.end() + SCORE_CONTEXT);
    for (int i = from; i < to; i++) {
      if (SCORES.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether what looks like a bound before token `end` leads to the next number: "200 or greater
  /// than 190".
  boolean comparesOther(int end) {
    boolean than = word(end - 1).equals("than") || word(end - 1).equals("to");
    boolean upTo = word(end - 1).equals("up") && word(end).equals("to");
    return upTo || word(end).equals("than") || (than && numberAt(end).isPresent());
  }

  private static PhraseTable<Figure.Bound> bounds(String section) {
    Map<String, Figure.Bound> bounds = new HashMap<>();
    for (Map.Entry<String, String> entry : WORDS.table(section).entrySet()) {
      String name = LetterCase.upper(entry.getValue()).replace('-', '_');
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

  /// The token behind a hyphen that is glued on at `at`; `at` where there is none.
  int afterHyphen(int at) {
    return word(at).equals("-") && isAdjacent(at) ? at + 1 : at;
  }
}
