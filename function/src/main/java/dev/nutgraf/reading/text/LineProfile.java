package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.BoilerplateRules;
import dev.nutgraf.reading.lines.DateStamps;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.MenuWords;
import dev.nutgraf.reading.lines.ProgramText;
import java.util.List;
import java.util.Optional;

/// A line of pasted text and what can be said of it alone.
///
/// @param words how many words it has
/// @param reason what it is instead of article text, by its words
/// @param head what begins with it, if it is the head of a box around an article
/// @param furniture whether it is a word of a menu or footer
record LineProfile(
    String text,
    int words,
    Kind kind,
    Optional<Removal.Reason> reason,
    Optional<Removal.Reason> head,
    boolean furniture) {

  /// How much a line reads like running text.
  enum Kind {
    /// A paragraph: some length, and sentences that end.
    PROSE,
    /// A short sentence.
    SENTENCE,
    /// Words without the end of a sentence.
    FRAGMENT
  }

  private static final int FEWEST_PROSE_WORDS = 12;

  /// Rules between sections, ranks, cells of tables.
  private static final int LONGEST_NUMBER = 12;

  /// No rule is for longer lines.
  private static final int MOST_RULED_WORDS = 100;

  private static final int FEWEST_SENTENCE_WORDS = 4;

  static LineProfile of(String text) {
    int words = LineTokens.count(text);
    Kind kind = Kind.FRAGMENT;
    if (endsLikeSentence(text) || (words >= 2 * FEWEST_PROSE_WORDS && hasInnerEnd(text))) {
      kind =
          words >= FEWEST_PROSE_WORDS
              ? Kind.PROSE
              : words >= FEWEST_SENTENCE_WORDS ? Kind.SENTENCE : Kind.FRAGMENT;
    }
    List<LineTokens.LineToken> tokens =
        words <= MOST_RULED_WORDS && text.length() <= BoilerplateRules.LONGEST_LINE
            ? LineTokens.in(text)
            : List.of();
    return new LineProfile(
        text,
        words,
        kind,
        reasonFor(text, tokens),
        BoilerplateRules.HEADS.reasonFor(tokens),
        MenuWords.is(tokens));
  }

  private static Optional<Removal.Reason> reasonFor(
      String text, List<LineTokens.LineToken> tokens) {
    if (text.length() <= LONGEST_NUMBER && !hasLetter(text)) {
      return Optional.of(Removal.Reason.OTHER);
    }
    if (ProgramText.is(text)) {
      return Optional.of(Removal.Reason.OTHER);
    }
    if (isAddress(text)) {
      return Optional.of(Removal.Reason.RELATED);
    }
    return DateStamps.is(text, tokens)
        ? Optional.of(Removal.Reason.METADATA)
        : BoilerplateRules.ANYWHERE.reasonFor(tokens);
  }

  static boolean isAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && text.indexOf(' ') < 0
        && text.indexOf('.') > 0;
  }

  /// Whether it leads through a site's sections: "Home › News › Ferry to stop".
  boolean isTrail() {
    int steps = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      steps += apart && "/>»›❯▸→".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return steps >= 2 && kind == Kind.FRAGMENT;
  }

  boolean isProse() {
    return kind == Kind.PROSE && reason.isEmpty();
  }

  private static boolean endsLikeSentence(String text) {
    char last = text.charAt(text.length() - 1);
    if (".!?。！？।".indexOf(last) >= 0) {
      return true;
    }
    if ("\"”’')]".indexOf(last) < 0 || text.length() < 2) {
      return false;
    }
    char before = text.charAt(text.length() - 2);
    return ".!?,…".indexOf(before) >= 0 || last == '"' || last == '”';
  }

  private static boolean hasInnerEnd(String text) {
    return text.contains(". ") || text.contains("? ") || text.contains(".” ");
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
