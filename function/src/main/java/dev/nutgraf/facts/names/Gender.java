package dev.nutgraf.facts.names;

import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which of "he" and "she" a person goes by, where title or given name tell.
public enum Gender {
  HE,
  SHE;

  private static final Lexicon NAMES = Lexicon.read(Gender.class, "given-names.txt");
  private static final Set<String> MEN = NAMES.words("men");
  private static final Set<String> WOMEN = NAMES.words("women");
  private static final Map<String, Optional<Gender>> PRONOUNS = pronouns();

  private static Map<String, Optional<Gender>> pronouns() {
    Map<String, Optional<Gender>> pronouns = new HashMap<>();
    for (String word : NAMES.words("pronouns of men")) {
      pronouns.put(word, Optional.of(HE));
    }
    for (String word : NAMES.words("pronouns of women")) {
      pronouns.put(word, Optional.of(SHE));
    }
    return pronouns;
  }

  /// The gender that a title before a name ("Mrs", "actress") tells.
  public static Optional<Gender> ofTitle(String word) {
    if (NameWords.OF_MEN.contains(word)) {
      return Optional.of(HE);
    }
    return NameWords.OF_WOMEN.contains(word) ? Optional.of(SHE) : Optional.empty();
  }

  /// The gender of "he", "his", "him", "she" and "her".
  public static Optional<Gender> ofPronoun(String word) {
    return PRONOUNS.getOrDefault(LetterCase.lower(word), Optional.empty());
  }

  /// The gender that a given name tells, where only men or only women have it.
  static Optional<Gender> ofGivenName(String name) {
    String small = LetterCase.lower(name);
    boolean man = MEN.contains(small);
    boolean woman = WOMEN.contains(small);
    return man == woman ? Optional.empty() : Optional.of(man ? HE : SHE);
  }
}
