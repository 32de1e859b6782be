package dev.nutgraf.reading.markup;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words in an element's class, id and role, and what they say about it.
///
/// @param reason which part of a page these names speak of, if it is one around an article
public record SectionNames(
    String className, String id, String role, Optional<Removal.Reason> reason) {

  /// The longest phrase in the resource.
  private static final int LONGEST = 4;

  private static final Map<String, Removal.Reason> REASONS = new HashMap<>();

  /// The words with which phrases begin, and of those the ones of hover cards.
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  private static final List<String> HOVER_CARD_WORDS = new ArrayList<>();

  static {
    for (String line : Lexicon.read(SectionNames.class, "page-parts.txt").lines("parts")) {
      String[] fields = line.split("\t", 2);
      Removal.Reason reason = Removal.Reason.valueOf(LetterCase.upper(fields[0]).replace('-', '_'));
      for (String phrase : fields[1].split(" ", -1)) {
        REASONS.putIfAbsent(phrase, reason);
        int hyphen = phrase.indexOf('-');
        String first = hyphen < 0 ? phrase : phrase.substring(0, hyphen);
        FIRST_WORDS.add(first);
        if (reason == Removal.Reason.HOVER_CARD && !HOVER_CARD_WORDS.contains(first)) {
          HOVER_CARD_WORDS.add(first);
        }
      }
    }
  }

  /// The words with which the names of hover cards begin.
  public static List<String> hoverCardWords() {
    return HOVER_CARD_WORDS;
  }

  /// What the words of one attribute speak of.
  public static Optional<Removal.Reason> reasonIn(String attribute) {
    return reason(words(attribute));
  }

  /// The first words, the same for parts that are alike; later ones are often numbers in disguise.
  public String beginning() {
    List<String> words = words(className, id, role);
    return String.join(" ", words.subList(0, Math.min(2, words.size())));
  }

  private static List<String> words(String... attributes) {
    List<String> words = new ArrayList<>();
    for (String attribute : attributes) {
      int begin = 0;
      for (int i = 0; i <= attribute.length(); i++) {
        if (i == attribute.length() || attribute.charAt(i) <= ' ') {
          addWords(words, attribute.substring(begin, i));
          begin = i + 1;
        }
      }
    }
    return words;
  }

  /// Cuts `post__relatedLinks-2` into `post related links`; an empty word follows each name's, so
  /// that no phrase spans two names.
  private static void addWords(List<String> words, String name) {
    int from = words.size();
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : '-';
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      boolean letter = c != '-' && Character.isLetter(c);
      boolean camel =
          letter
              && i > begin
              && Character.isUpperCase(c)
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || camel) {
        if (i > begin) {
          words.add(LetterCase.lower(name.substring(begin, i)));
        }
        begin = camel ? i : i + 1;
      }
    }
    if (words.size() > from && PageWords.HAS_OR_LACKS.contains(words.get(from))) {
      words.subList(from, words.size()).clear();
    } else if (words.size() > from) {
      words.add("");
    }
  }

  private static Optional<Removal.Reason> reason(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      if (FIRST_WORDS.contains(words.get(from))) {
        Optional<Removal.Reason> longest = longestPhrase(words, from);
        if (longest.isPresent()) {
          return longest;
        }
      }
    }
    return Optional.empty();
  }

  /// What the longest phrase at `from` speaks of: an author's box is more than an author.
  private static Optional<Removal.Reason> longestPhrase(List<String> words, int from) {
    Optional<Removal.Reason> longest = Optional.empty();
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(from + LONGEST, words.size()); i++) {
      if (words.get(i).isEmpty()) {
        break;
      }
      phrase.append(i == from ? "" : "-").append(words.get(i));
      Removal.Reason reason = REASONS.get(phrase.toString());
      if (reason != null) {
        longest = Optional.of(reason);
      }
    }
    return longest;
  }
}
