package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import java.util.Locale;
import java.util.Set;

/// The words that attribute, as listed in `speech.txt`.
final class SpeechWords {

  private static final Lexicon WORDS = Lexicon.read(SpeechWords.class, "speech.txt");
  private static final Set<String> VERBS = WORDS.words("verbs of saying");
  private static final Set<String> ONLY_WITH_THAT = WORDS.words("takes a clause only after that");
  private static final Set<String> BETWEEN = WORDS.words("stands between speaker and verb");
  private static final Set<String> BARRIERS = WORDS.words("ends a speaker going back");
  private static final Set<String> PERSONAL = WORDS.words("pronouns of people");
  private static final Set<String> PRONOUNS = WORDS.words("pronouns");
  private static final Set<String> TITLES = WORDS.words("titles");

  private SpeechWords() {}

  /// A verb of saying in any of its forms.
  static boolean isVerb(String word) {
    return VERBS.contains(lower(word));
  }

  /// A form that takes a reported clause only with "that": it is often a noun or another verb.
  static boolean needsThat(String word) {
    return ONLY_WITH_THAT.contains(lower(word));
  }

  /// An adverb or auxiliary that may stand between speaker and verb.
  static boolean standsBetween(String word) {
    return BETWEEN.contains(lower(word)) || (lower(word).endsWith("ly") && word.length() > 4);
  }

  /// A word that no speaker's name or description reaches back over.
  static boolean isBarrier(String word) {
    return BARRIERS.contains(lower(word));
  }

  /// "He" or "she".
  static boolean isPersonalPronoun(String word) {
    return PERSONAL.contains(lower(word));
  }

  static boolean isPronoun(String word) {
    return PRONOUNS.contains(lower(word));
  }

  /// A title that may precede a name ("President").
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
