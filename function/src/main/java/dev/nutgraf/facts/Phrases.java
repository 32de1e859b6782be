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

  /// The words that phrases begin and end with, in small letters: most tokens are none of them.
  private final Set<String> firsts;

  private final Set<String> lasts;

  /// @param table what each phrase stands for; its words are in small letters and one space apart
  Phrases(Map<String, String> table) {
    Set<String> beginnings = new HashSet<>();
    Set<String> endings = new HashSet<>();
    int most = 0;
    for (String phrase : table.keySet()) {
      String lower = phrase.toLowerCase(Locale.ROOT);
      int first = lower.indexOf(' ');
      beginnings.add(first < 0 ? lower : lower.substring(0, first));
      endings.add(first < 0 ? lower : lower.substring(lower.lastIndexOf(' ') + 1));
      most = Math.max(most, words(lower));
    }
    this.table = table;
    this.firsts = beginnings;
    this.lasts = endings;
    this.longest = most;
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
    String phrase = words == 1 ? tokens.get(from).text() : joined(tokens, from, words);
    String value = table.get(phrase);
    return value != null ? value : table.get(phrase.toLowerCase(Locale.ROOT));
  }

  private static String joined(List<Token> tokens, int from, int words) {
    StringBuilder phrase = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < from + words; i++) {
      phrase.append(' ').append(tokens.get(i).text());
    }
    return phrase.toString();
  }

  private static int words(String phrase) {
    int words = 1;
    for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', space + 1)) {
      words++;
    }
    return words;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
