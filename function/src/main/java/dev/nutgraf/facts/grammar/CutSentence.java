package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/// A sentence some of whose words are cut at their hyphens: "a 34-year-old driver" has the tokens
/// "34", "-", "year", "-" and "old" where [ParsedSentence] has two. Asking beyond its ends is
/// allowed and gives an empty word that is a mark.
///
/// Each kind of fact that needs such a cut has a subclass with what it asks of a sentence besides.
public abstract class CutSentence {

  private final ParsedSentence sentence;
  private final List<Token> tokens;
  private final List<String> words;
  private final WorkBudget work;

  /// @param cutter which words of `sentence` are cut
  protected CutSentence(ParsedSentence sentence, WordCutter cutter) {
    List<Token> pieces = new ArrayList<>(sentence.size() + 8);
    for (int i = 0; i < sentence.size(); i++) {
      cutter.addPieces(sentence.tokens(), i, pieces);
    }
    this.sentence = sentence;
    this.work = sentence.work();
    this.tokens = pieces;
    // A word gives at least one piece: as many pieces as words are the words themselves.
    this.words = pieces.size() == sentence.size() ? sentence.words() : wordsOf(pieces);
  }

  private static List<String> wordsOf(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(ParsedSentence.word(token));
    }
    return words;
  }

  /// The sentence before it was cut.
  public final ParsedSentence sentence() {
    return sentence;
  }

  /// The tokens, those that were cut in pieces; nobody may change the list.
  public final List<Token> tokens() {
    return tokens;
  }

  /// How many tokens there are.
  public final int size() {
    return tokens.size();
  }

  private boolean has(int i) {
    work.spend(1);
    return i >= 0 && i < tokens.size();
  }

  /// The characters of token `i`.
  public final String text(int i) {
    return has(i) ? tokens.get(i).text() : "";
  }

  /// The word at `i` in small letters, with straight apostrophes.
  public final String word(int i) {
    return has(i) ? words.get(i) : "";
  }

  /// Whether a number in digits stands at `i`.
  public final boolean isNumber(int i) {
    return has(i) && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  /// Whether the word at `i` begins with a capital.
  public final boolean isCapitalized(int i) {
    return has(i) && tokens.get(i).isCapitalized();
  }

  /// Whether no space stands before token `i`.
  public final boolean isAdjacent(int i) {
    return i > 0 && has(i) && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  /// The part of speech of the word that token `i` is or was cut from.
  public PartOfSpeech part(int i) {
    if (!has(i)) {
      return PartOfSpeech.MARK;
    }
    int begin = tokens.get(i).span().begin();
    int index = sentence.indexAt(begin);
    boolean whole = index < sentence.size() && sentence.tokens().get(index).span().begin() == begin;
    return sentence.part(whole ? index : index - 1);
  }

  /// From the first character of `range` to its last.
  public final Span span(TokenRange range) {
    return new Span(
        tokens.get(range.begin()).span().begin(), tokens.get(range.end() - 1).span().end());
  }
}
