package dev.nutgraf.facts.names;

import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.Optional;
import java.util.Set;

/// Which of "he" and "she" a person goes by, where title or given name tell.
public enum Gender {
  HE,
  SHE;

  private static final Lexicon NAMES = Lexicon.read(Gender.class, "given-names.txt");
  private static final Set<String> MEN = NAMES.words("men");
  private static final Set<String> WOMEN = NAMES.words("women");

  /// The gender that a title before a name ("Mrs", "actress") tells.
  public static Optional<Gender> ofTitle(String word) {
    if (NameWords.OF_MEN.contains(word)) {
      return Optional.of(HE);
    }
    return NameWords.OF_WOMEN.contains(word) ? Optional.of(SHE) : Optional.empty();
  }

  /// The gender of "he", "his", "him", "she" and "her".
  public static Optional<Gender> ofPronoun(String word) {
    if (NameWords.PRONOUN_OF_MEN.contains(word)) {
      return Optional.of(HE);
    }
    return NameWords.PRONOUN_OF_WOMEN.contains(word) ? Optional.of(SHE) : Optional.empty();
  }

  /// The gender that a given name tells, where only men or only women have it.
  static Optional<Gender> ofGivenName(String name) {
    String small = LetterCase.lower(name);
    boolean man = MEN.contains(small);
    boolean woman = WOMEN.contains(small);
    return man == woman ? Optional.empty() : Optional.of(man ? HE : SHE);
  }
}
