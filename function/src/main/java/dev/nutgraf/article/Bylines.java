package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the names of authors out of lines such as "By Ana Lima and Jo Ek, Transport
/// correspondent".
final class Bylines {

  private static final int MOST_WORDS = 24;
  private static final int MOST_NAME_WORDS = 5;

  private static final int MOST_CREDENTIAL_LETTERS = 6;

  /// Small words inside names.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "del", "y");

  /// Words that offices have and names have not.
  private static final Set<String> ROLES =
      Set.of(
          "officer",
          "director",
          "editor",
          "reporter",
          "correspondent",
          "writer",
          "chief",
          "senior",
          "staff",
          "contributor",
          "president",
          "manager",
          "columnist",
          "producer",
          "professor",
          "fellow",
          "candidate",
          "author",
          "sponsored",
          "analyst",
          "specialist",
          "head",
          "founder");

  private Bylines() {}

  /// The names in a line that begins with "By", joined by commas; empty if it is no byline.
  static Optional<String> namesIn(String line) {
    String text = Blank.collapsed(line);
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opening :
        List.of("by ", "by: ", "written by ", "words by ", "story by ", "from ")) {
      if (lower.startsWith(opening)
          && !opening.equals("from ")
          && Words.count(text) <= MOST_WORDS) {
        return names(text.substring(opening.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split("\\s*(?:,|;|\\||•|·|\\band\\b|&)\\s*", -1)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      boolean role =
          Words.in(name).stream().anyMatch(word -> ROLES.contains(word.text())) && !names.isEmpty();
      if (role) {
        break;
      }
      if (!isName(name) && !(isCredential(name) && !names.isEmpty())) {
        break;
      }
      names.add(name);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /// Whether two words stand in one, as where the links of a list are read as a line.
  private static boolean isGlued(String word) {
    for (int i = 4; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words are letters behind a name: "DVM", "M.D.".
  private static boolean isCredential(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && text.length() <= MOST_CREDENTIAL_LETTERS && text.indexOf(' ') < 0;
  }

  /// Whether the words look like a person's name or a desk's: two to five of them, each with a
  /// capital.
  static boolean isName(String text) {
    String[] words = text.split(" ", -1);
    if (words.length < 2 || words.length > MOST_NAME_WORDS) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty()
          || word.chars().anyMatch(Character::isDigit)
          || isGlued(word)
          || !(Character.isUpperCase(word.charAt(0))
              || PARTICLES.contains(word)
              || word.charAt(0) == '(')) {
        return false;
      }
    }
    return !text.endsWith(".") || text.length() < 40;
  }
}
