package dev.nutgraf.facts;

import dev.nutgraf.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
    this.longest = table.keySet().stream().mapToInt(p -> p.split(" ", -1).length).max().orElse(0);
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
    return IntStream.iterate(Math.min(longest, tokens.size() - from), n -> n > 0, n -> n - 1)
        .mapToObj(n -> match(tokens, from, n))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The longest phrase that ends before token `to`.
  Optional<Match> endingAt(List<Token> tokens, int to) {
    if (to < 1 || to > tokens.size() || !lasts.contains(lower(tokens.get(to - 1)))) {
      return Optional.empty();
    }
    return IntStream.iterate(Math.min(longest, to), n -> n > 0, n -> n - 1)
        .mapToObj(n -> match(tokens, to - n, n))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Match> match(List<Token> tokens, int from, int words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + words; i++) {
      if (i > from) {
        phrase.append(' ');
      }
      phrase.append(tokens.get(i).text());
    }
    String value = table.get(phrase.toString());
    if (value == null) {
      value = table.get(phrase.toString().toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(value).map(v -> new Match(v, words));
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

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
