package dev.nutgraf.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The words of one language that decide whether a full stop behind them, or before them, ends a
/// sentence.
///
/// @param never what is written with a stop and ends no sentence ("Mr")
/// @param beforeNumber the same before figures ("No. 5")
/// @param beforeOpening what ends one only where the next word opens sentences ("Inc")
/// @param beforeCapital what ends one before any capital ("etc")
/// @param opening the words that open sentences, in small letters
/// @param ordinals whether figures with a stop are ordinals ("am 3. Mai")
/// @param english whether they are those of English
record EndWords(
    Set<String> never,
    Set<String> beforeNumber,
    Set<String> beforeOpening,
    Set<String> beforeCapital,
    Set<String> opening,
    boolean ordinals,
    boolean english) {

  /// Those of English, and of languages that are not listed.
  static final EndWords ENGLISH = ofEnglish();

  /// Is read before the first of the other languages.
  private static final class Others {
    private static final Map<String, EndWords> BY_LANGUAGE = byLanguage();
  }

  private static EndWords ofEnglish() {
    Lexicon words = Lexicon.read(EndWords.class, "sentence-ends.txt");
    Set<String> opening = new HashSet<>();
    for (String word : words.words("opens sentences")) {
      opening.add(LetterCase.lower(word));
    }
    return new EndWords(
        words.words("never an end"),
        words.words("no end before a number"),
        words.words("an end only before a word that opens sentences"),
        words.words("an end before any capital"),
        opening,
        false,
        true);
  }

  private static Map<String, EndWords> byLanguage() {
    Lexicon words = Lexicon.read(EndWords.class, "sentence-ends-by-language.txt");
    Set<String> ordinals = words.words("ordinals with a stop");
    Map<String, EndWords> languages = new HashMap<>();
    for (String section : words.sections()) {
      if (section.endsWith(" never an end")) {
        String language = section.substring(0, section.indexOf(' '));
        languages.put(
            language,
            new EndWords(
                words.words(section),
                Set.of(),
                words.words(language + " an end only before a word that opens sentences"),
                Set.of(),
                LanguageDetector.functionWordsOf(language),
                ordinals.contains(language),
                false));
      }
    }
    return languages;
  }

  /// The words of `language`, an ISO 639-1 code.
  static EndWords of(String language) {
    return language.equals("en") ? ENGLISH : Others.BY_LANGUAGE.getOrDefault(language, ENGLISH);
  }
}
