package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Recognises lines and sentences that surround articles by their words, from `boilerplate.txt`.
final class Boilerplate {

  /// One line of the resource.
  ///
  /// @param mostWords how long a line or sentence may be for the rule to hold
  private record Rule(Removal.Reason reason, int mostWords, PhrasePattern pattern) {}

  private static final Map<String, List<Rule>> BY_WORD = new HashMap<>();
  private static final List<Rule> WITHOUT_WORD = new ArrayList<>();
  private static final int LONGEST;

  static {
    int longest = 0;
    for (String line : ResourceLines.of("boilerplate.txt")) {
      String[] fields = line.split("\t", 3);
      if (fields.length != 3) {
        throw new IllegalStateException("boilerplate.txt: not three fields: " + line);
      }
      Rule rule =
          new Rule(
              Removal.Reason.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_')),
              Integer.parseInt(fields[1]),
              PhrasePattern.of(fields[2]));
      longest = Math.max(longest, rule.mostWords());
      if (rule.pattern().needed().isEmpty()) {
        WITHOUT_WORD.add(rule);
      }
      for (String word : rule.pattern().needed()) {
        BY_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
      }
    }
    LONGEST = longest;
  }

  private Boilerplate() {}

  /// Why `line`, a whole line or a whole sentence, is not part of an article; empty if it may be.
  static Optional<Removal.Reason> reasonFor(String line) {
    int words = Words.count(line);
    if (words > LONGEST) {
      return Optional.empty();
    }
    List<Words.Token> tokens = Words.in(line);
    for (Words.Token token : tokens) {
      for (Rule rule : BY_WORD.getOrDefault(token.text(), List.of())) {
        if (words <= rule.mostWords() && rule.pattern().occursIn(tokens)) {
          return Optional.of(rule.reason());
        }
      }
    }
    for (Rule rule : WITHOUT_WORD) {
      if (words <= rule.mostWords() && rule.pattern().occursIn(tokens)) {
        return Optional.of(rule.reason());
      }
    }
    return Optional.empty();
  }
}
