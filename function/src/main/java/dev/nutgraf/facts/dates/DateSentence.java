package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A sentence as dates are read from it: words are cut at their hyphens ("third-quarter",
/// "mid-1990s", "year-ago") and letters glued to digits stand apart.
record DateSentence(ParsedSentence sentence, List<Token> tokens, List<String> words) {

  static DateSentence of(ParsedSentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.WORD && token.text().indexOf('-') > 0) {
        split(token, tokens);
      } else {
        tokens.add(token);
      }
    }
    if (tokens.size() == sentence.size()) {
      // Nothing was taken apart.
      return new DateSentence(sentence, tokens, sentence.words());
    }
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.text().replace('’', '\'').toLowerCase(Locale.ROOT));
    }
    return new DateSentence(sentence, tokens, words);
  }

  private static void split(Token token, List<Token> tokens) {
    int at = 0;
    String text = token.text();
    while (at < text.length()) {
      int hyphen = text.indexOf('-', at);
      int end = hyphen < 0 ? text.length() : hyphen;
      for (Token part : Tokenizer.tokensIn(text.substring(at, end), new Span(0, end - at))) {
        tokens.add(
            new Token(part.kind(), part.text(), part.span().shifted(token.span().begin() + at)));
      }
      if (hyphen >= 0) {
        int begin = token.span().begin() + hyphen;
        tokens.add(new Token(Token.Kind.MARK, "-", new Span(begin, begin + 1)));
      }
      at = end + 1;
    }
  }

  int size() {
    return tokens.size();
  }

  String text(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalized();
  }

  /// The next token after `i`, over a hyphen.
  int after(int i) {
    return word(i + 1).equals("-") && isAdjacent(i + 1) ? i + 2 : i + 1;
  }

  boolean isAdjacent(int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  PartOfSpeech part(int i) {
    return i >= 0 && i < tokens.size()
        ? sentence.part(sentence.indexAt(tokens.get(i).span().begin()))
        : PartOfSpeech.MARK;
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  /// The whole number in digits at `i`; -1 when there is none of at most four digits.
  int digits(int i) {
    String text = text(i);
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /// The year in four digits at `i`; -1 when there is none.
  int year(int i) {
    int value = digits(i);
    return text(i).length() == 4 && value >= 1200 && value < 2200 ? value : -1;
  }

  /// The day of a month at `i`, also "8th"; -1 when there is none. [#dayEnd] says where it ends.
  int day(int i) {
    int value = digits(i);
    return value >= 1 && value <= 31 && text(i).length() < 3 ? value : -1;
  }

  /// After the day at `i` and its "th".
  int dayEnd(int i) {
    return isAdjacent(i + 1)
            && (word(i + 1).equals("th")
                || word(i + 1).equals("st")
                || word(i + 1).equals("nd")
                || word(i + 1).equals("rd"))
        ? i + 2
        : i + 1;
  }

  /// The month at `i` where it is written as one; 0 when there is none.
  int month(int i) {
    if (!isCapital(i)) {
      return 0;
    }
    Optional<Integer> month = Calendar.month(text(i));
    return month.isPresent() ? month.get() : Calendar.month(text(i) + ".").orElse(0);
  }
}
