package dev.nutgraf.facts.coreference;

import dev.nutgraf.language.Lexicon;
import java.util.Set;

/// The words that stand for somebody, as listed in `coreference.txt`.
enum ReferenceWords {
  /// A noun for somebody that no text uses of a person it has not told of ("singer").
  DESCRIPTION("descriptions"),

  /// A noun for a body that its name mostly holds ("ministry").
  BODY("bodies"),

  /// A word for an office that mostly one person in an article holds.
  OFFICE("offices"),

  /// A word before a noun that tells that the office is held no more ("former").
  PAST("held no more");

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words;

  ReferenceWords(String section) {
    this.words = Lists.LEXICON.words(section);
  }

  /// Whether the list holds the word, which is in small letters.
  boolean contains(String word) {
    return words.contains(word);
  }

  /// Is read before the first of the lists.
  private static final class Lists {
    private static final Lexicon LEXICON = Lexicon.read(ReferenceWords.class, "coreference.txt");
  }
}
