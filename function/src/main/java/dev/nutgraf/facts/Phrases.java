package dev.nutgraf.facts;

import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks up phrases of a few words among tokens, longest first, without regard to case.
final class Phrases {

  private final Map<String, String> table;
  private final int longest;

  /// @param table what each phrase stands for; its words are in small letters and one space apart
  Phrases(Map<String, String> table) {
    this.table = table;
    this.longest = table.keySet().stream().mapToInt(p -> p.split(" ", -1).length).max().orElse(0);
  }

  /// A phrase among tokens.
  ///
  /// @param value what it stands for
  /// @param words how many tokens it takes
  record Match(String value, int words) {}

  /// The longest phrase that begins at token `from`.
  Optional<Match> startingAt(List<Token> tokens, int from) {
    return IntStream.iterate(Math.min(longest, tokens.size() - from), n -> n > 0, n -> n - 1)
        .mapToObj(n -> match(tokens, from, n))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The longest phrase that ends before token `to`.
  Optional<Match> endingAt(List<Token> tokens, int to) {
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
}
