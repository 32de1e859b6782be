package dev.nutgraf.facts;

import dev.nutgraf.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks up phrases of a few words among tokens, longest first, without regard to case.
final class Phrases {

  private final Map<String, String> table;
  private final int longest;
  private final Set<String> firsts;
  private final Set<String> lasts;

  /// @param table what each phrase stands for; its words are in small letters and one space apart
  Phrases(Map<String, String> table) {
    this.table = table;
    this.firsts = edges(table, true);
    this.lasts = edges(table, false);
    this.longest = longest(table.keySet());
  }

  /// A phrase among tokens.
  ///
  /// @param value what it stands for
  /// @param words how many tokens it takes
  record Match(String value, int words) {}

  /// The longest phrase that begins at token `from`.
  Optional<Match> startingAt(List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size() || !firsts.contains(lower(tokens.get(from)))) {
      return Optional.empty();
    }
    for (int n = Math.min(longest, tokens.size() - from); n > 0; n--) {
      String value = value(tokens, from, n);
      if (value != null) {
        return Optional.of(new Match(value, n));
      }
    }
    return Optional.empty();
  }

  /// The longest phrase that ends before token `to`.
  Optional<Match> endingAt(List<Token> tokens, int to) {
    if (to < 1 || to > tokens.size() || !lasts.contains(lower(tokens.get(to - 1)))) {
      return Optional.empty();
    }
    for (int n = Math.min(longest, to); n > 0; n--) {
      String value = value(tokens, to - n, n);
      if (value != null) {
        return Optional.of(new Match(value, n));
      }
    }
    return Optional.empty();
  }

  /// Whether a phrase begins with the word, in small letters.
  boolean mayBegin(String word) {
    return firsts.contains(word);
  }

  private @Nullable String value(List<Token> tokens, int from, int words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + words; i++) {
      if (i > from) {
        phrase.append(' ');
      }
      phrase.append(tokens.get(i).text());
    }
    String value = table.get(phrase.toString());
    return value != null ? value : table.get(phrase.toString().toLowerCase(Locale.ROOT));
  }

  /// The words that phrases begin or end with, in small letters: most tokens are none of them.
  private static Set<String> edges(Map<String, String> table, boolean first) {
    Set<String> edges = new HashSet<>();
    for (String phrase : table.keySet()) {
      String lower = phrase.toLowerCase(Locale.ROOT);
      int space = first ? lower.indexOf(' ') : lower.lastIndexOf(' ');
      boolean single = space < 0;
      edges.add(single ? lower : first ? lower.substring(0, space) : lower.substring(space + 1));
    }
    return edges;
  }

  private static int longest(Set<String> phrases) {
    int longest = 0;
    for (String phrase : phrases) {
      longest = Math.max(longest, phrase.split(" ", -1).length);
    }
    return longest;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
