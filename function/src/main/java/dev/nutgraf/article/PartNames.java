package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words in an element's class, id and role, and what they say about it.
///
/// @param words in lower case; each name's words followed by an empty one, so that no phrase spans
///   two names
record PartNames(List<String> words) {

  static final PartNames NONE = new PartNames(List.of());

  /// The longest phrase in the resource.
  private static final int LONGEST = 4;

  /// Names that say what an element has or lacks rather than what it is.
  private static final List<String> NEGATIONS =
      List.of("has", "no", "not", "with", "without", "js", "hide", "show", "is");

  private static final Map<String, Removal.Reason> REASONS = new HashMap<>();

  static {
    for (String line : ResourceLines.of("page-parts.txt")) {
      String[] fields = line.split("\t", 2);
      Removal.Reason reason =
          Removal.Reason.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String phrase : fields[1].split(" ", -1)) {
        REASONS.putIfAbsent(phrase, reason);
      }
    }
  }

  static PartNames of(String... attributes) {
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
    return words.isEmpty() ? NONE : new PartNames(List.copyOf(words));
  }

  /// Cuts `post__relatedLinks-2` into `post related links`.
  private static void addWords(List<String> words, String name) {
    int from = words.size();
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean camel =
          letter
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || camel) {
        if (i > begin) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = camel ? i : i + 1;
      }
    }
    if (words.size() > from && NEGATIONS.contains(words.get(from))) {
      words.subList(from, words.size()).clear();
    } else if (words.size() > from) {
      words.add("");
    }
  }

  /// The first words, the same for parts that are alike; later ones are often numbers in disguise.
  List<String> beginning() {
    return words.subList(0, Math.min(2, words.size()));
  }

  /// Which part of a page these names speak of, if it is one around an article.
  Optional<Removal.Reason> reason() {
    for (int from = 0; from < words.size(); from++) {
      // The longest phrase says most: an author's box is more than an author.
      Removal.Reason longest = null;
      String phrase = "";
      for (int length = 1; length <= LONGEST && from + length <= words.size(); length++) {
        String word = words.get(from + length - 1);
        if (word.isEmpty()) {
          break;
        }
        phrase = length == 1 ? word : phrase + "-" + word;
        longest = REASONS.getOrDefault(phrase, longest);
      }
      if (longest != null) {
        return Optional.of(longest);
      }
    }
    return Optional.empty();
  }
}
