package dev.nutgraf.summary;

import dev.nutgraf.language.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words by which sentences are judged, as listed in `sentence-words.txt`; in small letters.
enum SentenceWords {
  /// What follows "this" or "those" where they do not point back: "this article", "those who".
  AFTER_FREE_DEMONSTRATIVES("after free demonstratives"),

  /// What marks a line set beside the article ("file photo"); "^" ties it to the beginning of a
  /// sentence.
  ASIDES("asides"),

  /// What stands behind the apostrophe of "she's" and "can't".
  CONTRACTED_ENDINGS("contracted endings"),

  /// "This", "that", "these" and "those".
  DEMONSTRATIVES("demonstratives"),

  /// Words and phrases of up to three words that lean on the sentence before ("as a result").
  LEANING_OPENINGS("leaning openings"),

  /// Connectives that a sentence shown alone can lose ("however").
  LOOSE_CONNECTIVES("loose connectives"),

  /// Those of them that need no comma ("but").
  LOOSE_WITHOUT_COMMA("loose without a comma"),

  /// Prepositions and conjunctions that a phrase before the subject opens with ("after").
  PREPOSITIONS("prepositions"),

  /// Verbs by which somebody is quoted ("said").
  SPEECH_VERBS("speech verbs"),

  /// Function words ("the").
  STOP_WORDS("stop words"),

  /// Words that make a date of a demonstrative ("this week").
  WORDS_OF_TIME("words of time");

  private static final Map<String, Pronoun> PRONOUNS = pronouns();

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  SentenceWords(String section) {
    this.words = Lists.LEXICON.words(section);
  }

  /// Whether the list holds the word or phrase, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  /// Whether the word, in small letters, says something: no function word and no single letter.
  static boolean isContent(String word) {
    return (word.length() > 1 || word.charAt(0) > 'z' || Character.isDigit(word.charAt(0)))
        && !STOP_WORDS.contains(word);
  }

  /// The entries of the list, in order.
  Set<String> all() {
    return words;
  }

  /// Whom a pronoun speaks of.
  enum Pronoun {
    FIRST_PERSON("first person"),
    SECOND_PERSON("second person"),
    OF_PEOPLE("of people"),
    OF_THINGS("of things");

    private final String name;

    Pronoun(String name) {
      this.name = name;
    }
  }

  /// Whom `word` speaks of; null where it is no pronoun. It is asked of every word.
  static @Nullable Pronoun pronoun(String word) {
    return PRONOUNS.get(word);
  }

  private static Map<String, Pronoun> pronouns() {
    Map<String, Pronoun> pronouns = new HashMap<>();
    for (Map.Entry<String, String> entry : Lists.LEXICON.table("pronouns").entrySet()) {
      for (Pronoun pronoun : Pronoun.values()) {
        if (pronoun.name.equals(entry.getValue())) {
          pronouns.put(entry.getKey(), pronoun);
        }
      }
    }
    return pronouns;
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(SentenceWords.class, "sentence-words.txt");
  }
}
