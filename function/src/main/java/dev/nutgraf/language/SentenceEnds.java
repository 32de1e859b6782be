package dev.nutgraf.language;

import java.util.Set;

/// Judges whether the stops of one text end sentences.
final class SentenceEnds {

  private static final Lexicon WORDS = Lexicon.read(SentenceEnds.class, "sentence-ends.txt");
  private static final Set<String> AFTER_HOUR = WORDS.words("goes on after the hour");
  private static final Set<String> NAMES_WITH_MARK = WORDS.words("name that ends in a mark");
  private static final Set<String> ASKS = WORDS.words("asks");

  /// "Who knew?" Senate leader John Smith Jr. asked.
  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_ORDINAL = 2;
  private static final int LONGEST_ENDING = 4;

  private final String text;
  private final TextAround around;
  private final boolean caseTells;

  private final EndWords endWords;

  SentenceEnds(String text, EndWords endWords) {
    this.text = text;
    this.endWords = endWords;
    this.around = new TextAround(text);
    this.caseTells = around.caseTells();
  }

  /// Whether the word is a title or another one that is written with a stop ("Mr", "Inc").
  static boolean isShortened(String word) {
    return EndWords.ENGLISH.never().contains(word)
        || EndWords.ENGLISH.beforeOpening().contains(word);
  }

  /// Whether the stop ends a sentence.
  ///
  /// @param begin where the sentence began
  /// @param stop the first stop
  /// @param stopEnd after the last stop of the run
  /// @param closed after the closing marks that follow the stops
  /// @param next the first character after the white space that follows, if any
  boolean at(int begin, int stop, int stopEnd, int closed, int next) {
    int first = around.afterOpeners(next);
    if (first >= text.length()) {
      return closed < next;
    }
    char opening = text.charAt(first);
    String following = around.wordFrom(first);
    if (closed == next) {
      return missingSpace(begin, stop, closed, first, following);
    }
    if (isOnlyMark(begin, stop, closed) || isLabel(begin, stop)) {
      return false;
    }
    if (caseTells && Character.isLowerCase(opening) && !startsLikeBrand(following)) {
      return false;
    }
    boolean quoted = closed > stopEnd && Punctuation.endsQuotation(text.charAt(closed - 1));
    if (text.charAt(stopEnd - 1) != '.' && text.charAt(stop) != '…') {
      return !(quoted && isAskedBy(first)) && !NAMES_WITH_MARK.contains(around.wordBefore(stop));
    }
    if (stopEnd > stop + 1 || text.charAt(stop) == '…') {
      boolean apart = stop > 0 && Punctuation.isSpace(text.charAt(stop - 1));
      return !apart || (opensSentence(following) && !following.equals("I"));
    }
    if (endWords.ordinals() && !quoted && isOrdinal(stop)) {
      return opensSentence(following);
    }
    String word = around.wordBefore(stop);
    return quoted
        || isAmount(word, stop, first, following)
        || endsAfterWord(word, first, following);
  }

  /// "£6bn. Conservative", "$3M. Toyota": what is glued to digits is no initial or abbreviation.
  private boolean isAmount(String word, int stop, int first, String following) {
    int before = stop - word.length() - 1;
    return !word.isEmpty()
        && word.length() < 3
        && before >= 0
        && Character.isDigit(text.charAt(before))
        && Character.isUpperCase(text.charAt(first))
        && !listed(endWords.beforeCapital(), word)
        && !AFTER_HOUR.contains(following);
  }

  private boolean endsAfterWord(String word, int first, String following) {
    if (word.isEmpty()) {
      return true;
    }
    if (listed(endWords.never(), word)) {
      return listed(endWords.beforeOpening(), word) && opensSentence(following);
    }
    if (Character.isDigit(text.charAt(first))
        && (listed(endWords.beforeNumber(), word)
            || listed(endWords.beforeCapital(), word)
            || isDotted(word))) {
      return false;
    }
    if (listed(endWords.beforeCapital(), word)) {
      return !AFTER_HOUR.contains(following);
    }
    boolean initial = word.length() == 1 && (!caseTells || Character.isUpperCase(word.charAt(0)));
    if (initial || isDotted(word) || listed(endWords.beforeOpening(), word)) {
      return opensSentence(following) && !isInitial(first, following);
    }
    return true;
  }

  /// Whether the figures before a stop are those of a day or a rank, or a Roman number: "3.",
  /// "XIV.".
  private boolean isOrdinal(int stop) {
    int at = stop;
    while (at > 0 && stop - at <= LONGEST_ORDINAL && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean figures = at < stop && stop - at <= LONGEST_ORDINAL;
    if (!figures) {
      at = stop;
      while (at > 0 && "IVXL".indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
    }
    return at < stop && (at == 0 || !isPartOfNumber(text.charAt(at - 1)));
  }

  private static boolean isPartOfNumber(char c) {
    return Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == ':';
  }

  /// "They left.The rest stayed": two words run together, but no address or file name.
  private boolean missingSpace(int begin, int stop, int closed, int first, String following) {
    if (!caseTells || first + 1 >= text.length() || closed - stop > 3) {
      return false;
    }
    boolean capital =
        Character.isUpperCase(text.charAt(first)) && Character.isLowerCase(text.charAt(first + 1));
    String word = around.wordBefore(stop);
    boolean plainWord =
        word.length() > 1
            && word.indexOf('.') < 0
            && Character.isLowerCase(word.charAt(word.length() - 1))
            && !listed(endWords.never(), word);
    boolean numberBefore = stop > begin && Character.isDigit(text.charAt(stop - 1));
    return capital
        && (plainWord || (numberBefore && opensSentence(following)) || closed > stop + 1)
        && !around.isAddress(begin, stop, first);
  }

  /// "1. Wash", "b) ...": the sentence so far is a number or letter in front of a list item.
  private boolean isLabel(int begin, int stop) {
    if (text.charAt(stop) != '.' || stop - begin > 4) {
      return false;
    }
    int at = begin;
    while (at < stop && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (stop - at == 1) {
      return true;
    }
    for (int i = at; i < stop; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at < stop && stop - at < 4;
  }

  /// "a success (!) for the team".
  private boolean isOnlyMark(int begin, int stop, int closed) {
    return stop > begin
        && closed > stop + 1
        && (text.charAt(stop - 1) == '(' || text.charAt(stop - 1) == '[');
  }

  /// "Who knew?" John Smith asked: the sentence goes on although the next word has a capital.
  private boolean isAskedBy(int first) {
    int at = first;
    int smallWords = 0;
    for (int words = 0; words < LONGEST_NAME && at < text.length(); words++) {
      String word = around.wordFrom(at);
      if (ASKS.contains(word)) {
        return words > 0;
      }
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      smallWords += name ? 0 : 1;
      if (word.isEmpty() || smallWords > 1 || (words == 0 && !name) || opensSentence(word)) {
        return false;
      }
      at += word.length();
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
      }
      if (at < text.length() && !Punctuation.isSpace(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return false;
  }

  /// "J. A. Smith": the word after an initial is another one, not the article "A".
  private boolean isInitial(int first, String following) {
    int after = first + following.length();
    return following.length() == 1 && after < text.length() && text.charAt(after) == '.';
  }

  private static boolean startsLikeBrand(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(1));
  }

  private boolean opensSentence(String word) {
    return endWords.opening().contains(LetterCase.lower(word.replace('’', '\'')));
  }

  /// Whether `word` is dotted inside, as "U.S" and "Ph.D" are.
  private static boolean isDotted(String word) {
    int piece = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '.') {
        dotted = true;
        piece = 0;
      } else if (++piece > 2) {
        return false;
      }
    }
    return dotted;
  }

  /// Whether a list has the last letters of a longer word: "~str" of "Hauptstr".
  private static boolean endsLikeOneOf(Set<String> words, String word) {
    for (int at = Math.max(1, word.length() - LONGEST_ENDING); at < word.length(); at++) {
      if (words.contains("~" + word.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean listed(Set<String> words, String word) {
    if (words.contains(word)) {
      return true;
    }
    String lower = LetterCase.lower(word);
    if (words.contains(lower) || (!endWords.english() && endsLikeOneOf(words, word))) {
      return true;
    }
    boolean shouted = word.length() > 1 && LetterCase.isUpperCase(word);
    return (shouted || !caseTells)
        && words.contains(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
  }
}
