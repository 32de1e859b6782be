package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.PartOfSpeech;
import dev.nutgraf.language.tagger.PartOfSpeechTagger;
import java.util.List;

/// The tokens of one sentence with their parts of speech. Asking beyond its ends is allowed and
/// gives an empty word that is a mark.
public final class ParsedSentence {

  private final List<Token> tokens;

  /// In arrays: readers of facts ask about every word many times.
  private final PartOfSpeech[] parts;

  private final String[] words;

  /// Counts every look at a token, so that no reader of facts goes through a sentence without end.
  private final WorkBudget work;

  private final WordStems stems;

  /// The arrays are not copied.
  private ParsedSentence(
      List<Token> tokens, PartOfSpeech[] parts, String[] words, WorkBudget work, WordStems stems) {
    this.tokens = List.copyOf(tokens);
    this.parts = parts;
    this.words = words;
    this.work = work;
    this.stems = stems;
  }

  /// @param stems those of the article's words so far
  static ParsedSentence of(List<Token> tokens, WorkBudget work, WordStems stems) {
    work.spend(tokens.size());
    PartOfSpeech[] parts = PartOfSpeechTagger.of(tokens).toArray(new PartOfSpeech[0]);
    String[] words = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Token token = tokens.get(i);
      words[i] = word(token);
      if (!parts[i].isVerb() && ClauseWords.ALWAYS_A_VERB.contains(words[i])) {
        parts[i] = words[i].endsWith("s") ? PartOfSpeech.VERB_PRESENT : PartOfSpeech.VERB_PAST;
      }
      if (i > 0 && token.isCapitalized() && isSurname(tokens, parts, i)) {
        parts[i] = PartOfSpeech.NAME;
      }
    }
    for (int i = 0; i + 1 < parts.length; i++) {
      if (isUntaggedVerb(words, parts, i)) {
        parts[i] = PartOfSpeech.VERB_PRESENT;
      }
      if (tokens.get(i).text().equals("WHO") && !tokens.get(i + 1).text().equals("IS")) {
        parts[i] = PartOfSpeech.NAME;
      }
      if (words[i].equals("her") && parts[i] == PartOfSpeech.PRONOUN && isHers(parts, i + 1)) {
        parts[i] = PartOfSpeech.POSSESSIVE;
      }
    }
    return new ParsedSentence(tokens, parts, words, work, stems);
  }

  /// ", the affidavit states.": a verb of saying at the end of a sentence that looks like a plural.
  private static boolean isUntaggedVerb(String[] words, PartOfSpeech[] parts, int i) {
    boolean ends = i == parts.length - 2 && parts[i + 1] == PartOfSpeech.MARK;
    boolean plural = parts[i] == PartOfSpeech.NOUN && words[i].endsWith("s");
    if (!ends || !plural || !ClauseWords.REPORTS_CLAUSE.contains(words[i])) {
      return false;
    }
    int at = i - 1;
    while (at >= 0 && (parts[at] == PartOfSpeech.NOUN || parts[at] == PartOfSpeech.NAME)) {
      at--;
    }
    at = at >= 0 && parts[at] == PartOfSpeech.DETERMINER ? at - 1 : at;
    return at > 0 && at < i - 1 && (words[at].equals(",") || words[at].equals("”"));
  }

  /// "her family said", "her two sons": what she has follows.
  private static boolean isHers(PartOfSpeech[] parts, int i) {
    boolean modified = parts[i] == PartOfSpeech.ADJECTIVE || parts[i] == PartOfSpeech.NUMBER;
    return parts[i] == PartOfSpeech.NOUN
        || (modified && i + 1 < parts.length && parts[i + 1] == PartOfSpeech.NOUN);
  }

  /// "Mr Kelly", "Tony Kelly": a surname that the tagger took for an adverb.
  private static boolean isSurname(List<Token> tokens, PartOfSpeech[] parts, int i) {
    return ClauseWords.TITLE.contains(tokens.get(i - 1).text())
        || (parts[i] == PartOfSpeech.ADVERB && parts[i - 1] == PartOfSpeech.NAME);
  }

  /// The parts of speech of all words, in an array of its own.
  public PartOfSpeech[] parts() {
    return parts.clone();
  }

  /// The same words with other parts of speech; the array is not copied.
  public ParsedSentence with(PartOfSpeech[] others) {
    return new ParsedSentence(tokens, others, words, work, stems);
  }

  public List<Token> tokens() {
    return tokens;
  }

  /// All words, as [#word] gives them.
  public List<String> words() {
    return List.of(words);
  }

  public int size() {
    return words.length;
  }

  /// What the work on its article may take.
  WorkBudget work() {
    return work;
  }

  /// The token in small letters, with straight apostrophes.
  static String word(Token token) {
    return LetterCase.lower(token.text().replace('’', '\''));
  }

  /// The word at `i` in small letters, with straight apostrophes.
  public String word(int i) {
    work.spend(1);
    return i >= 0 && i < words.length ? words[i] : "";
  }

  /// The stem of [#word] at `i`.
  public String stem(int i) {
    return stems.of(word(i));
  }

  public String text(int i) {
    work.spend(1);
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  public PartOfSpeech part(int i) {
    work.spend(1);
    return i >= 0 && i < parts.length ? parts[i] : PartOfSpeech.MARK;
  }

  /// "he'll", "they're": one token that is a subject and its verb.
  public boolean isSubjectWithVerb(int i) {
    String word = word(i);
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0
        && ClauseWords.SUBJECT_PRONOUN.contains(word.substring(0, apostrophe))
        && ClauseWords.SHORT_VERB.contains(word.substring(apostrophe));
  }

  public boolean isMark(int i) {
    work.spend(1);
    return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.MARK;
  }

  /// Whether the mark at `i` stands between two words without a space, a number behind it: "4,927",
  /// "2012–13".
  public boolean joinsDigits(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).span().end() == tokens.get(i).span().begin()
        && tokens.get(i).span().end() == tokens.get(i + 1).span().begin()
        && Character.isDigit(tokens.get(i + 1).text().charAt(0));
  }

  public boolean isCapitalized(int i) {
    work.spend(1);
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalized();
  }

  /// From the first character of token `from` to the last of the token before `to`.
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  /// From the first character of `range` to its last.
  public Span span(TokenRange range) {
    return span(range.begin(), range.end());
  }

  /// Whether a name is among the tokens of `range`.
  public boolean hasName(TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (part(i) == PartOfSpeech.NAME) {
        return true;
      }
    }
    return false;
  }

  /// The first token that begins at or after `offset`.
  public int indexAt(int offset) {
    work.spend(1);
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
