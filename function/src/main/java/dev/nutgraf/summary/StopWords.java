package dev.nutgraf.summary;

/// Tells words that carry content from those that only hold a sentence together.
final class StopWords {

  private StopWords() {}

  /// Whether the lower-cased `word` says something: no function word and no single letter.
  static boolean isContent(String word) {
    return (word.length() > 1 || word.charAt(0) > 'z' || Character.isDigit(word.charAt(0)))
        && !SentenceWords.STOP_WORDS.contains(word);
  }
}
