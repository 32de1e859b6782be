package dev.nutgraf.article;

import java.util.Optional;

/// A line of pasted text and what can be said of it alone.
///
/// @param words how many words it has
/// @param reason what it is instead of article text, by its words
/// @param head what begins with it, if it is the head of a box around an article
/// @param furniture whether it is a word of a menu or footer
record PasteLine(
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
  private static final int FEWEST_SENTENCE_WORDS = 4;

  static PasteLine of(String text) {
    int words = Words.count(text);
    Kind kind = Kind.FRAGMENT;
    if (endsLikeSentence(text) || (words >= 2 * FEWEST_PROSE_WORDS && hasInnerEnd(text))) {
      kind =
          words >= FEWEST_PROSE_WORDS
              ? Kind.PROSE
              : words >= FEWEST_SENTENCE_WORDS ? Kind.SENTENCE : Kind.FRAGMENT;
    }
    return new PasteLine(
        text,
        words,
        kind,
        reasonFor(text),
        LineRules.HEADS.reasonFor(text),
        SiteFurniture.is(text));
  }

  private static Optional<Removal.Reason> reasonFor(String text) {
    return Dates.isStamp(text)
        ? Optional.of(Removal.Reason.METADATA)
        : LineRules.ANYWHERE.reasonFor(text);
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
}
