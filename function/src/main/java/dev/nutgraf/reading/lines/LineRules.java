package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rules of a resource that say what a line or sentence is by its words. A line of it names what
/// the rule says, the most words for the rule to hold, and a [PhrasePattern], separated by tabs.
///
/// @param <R> what a rule says; the resource has its constants in small letters, with hyphens
final class LineRules<R extends Enum<R>> {

  /// One line of the resource.
  ///
  /// @param mostWords how long a line or sentence may be for the rule to hold
  private record Rule<R>(R says, int mostWords, PhrasePattern pattern) {

    boolean holds(List<LineTokens.LineToken> line, int words) {
      return words <= mostWords && pattern.occursIn(line);
    }
  }

  /// The rules by the words that they need. Where several hold, the first of these words decides.
  private final Map<String, List<Rule<R>>> byWord = new HashMap<>();

  /// The rules by words that few lines have, to find out whether any holds.
  private final Map<String, List<Rule<R>>> byTellingWord = new HashMap<>();

  private final List<Rule<R>> withoutWord = new ArrayList<>();
  private final int longest;

  LineRules(String resource, Class<R> names) {
    int most = 0;
    Map<String, R> says = new HashMap<>();
    for (String line : Lexicon.read(LineRules.class, resource).lines("rules")) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      if (first < 0 || second < 0) {
        throw new IllegalStateException(resource + ": not three fields: " + line);
      }
      Rule<R> rule =
          new Rule<>(
              named(line.substring(0, first), names, says),
              Integer.parseInt(line, first + 1, second, 10),
              PhrasePattern.of(line.substring(second + 1)));
      most = Math.max(most, rule.mostWords());
      if (rule.pattern().needed().isEmpty()) {
        withoutWord.add(rule);
      }
      add(rule, rule.pattern().needed(), byWord);
      add(rule, rule.pattern().telling(), byTellingWord);
    }
    longest = most;
  }

  private static <R extends Enum<R>> R named(String name, Class<R> names, Map<String, R> known) {
    R says = known.get(name);
    if (says == null) {
      says = Enum.valueOf(names, LetterCase.upper(name).replace('-', '_'));
      known.put(name, says);
    }
    return says;
  }

  private static <R> void add(Rule<R> rule, Set<String> words, Map<String, List<Rule<R>>> byWord) {
    for (String word : words) {
      List<Rule<R>> rules = byWord.get(word);
      if (rules == null) {
        rules = new ArrayList<>();
        byWord.put(word, rules);
      }
      rules.add(rule);
    }
  }

  /// The most words that any rule allows.
  int longest() {
    return longest;
  }

  /// What a whole line or sentence is; empty if no rule holds.
  Optional<R> of(List<LineTokens.LineToken> tokens) {
    int words = 0;
    for (LineTokens.LineToken token : tokens) {
      words += token.isMark() ? 0 : 1;
    }
    if (words > longest) {
      return Optional.empty();
    }
    Optional<R> any = first(byTellingWord, tokens, words);
    return any.isPresent() ? first(byWord, tokens, words) : any;
  }

  private Optional<R> first(
      Map<String, List<Rule<R>>> rules, List<LineTokens.LineToken> tokens, int words) {
    for (LineTokens.LineToken token : tokens) {
      List<Rule<R>> ofWord = rules.get(token.text());
      Optional<R> says = ofWord == null ? Optional.empty() : first(ofWord, tokens, words);
      if (says.isPresent()) {
        return says;
      }
    }
    return first(withoutWord, tokens, words);
  }

  private static <R> Optional<R> first(
      List<Rule<R>> rules, List<LineTokens.LineToken> tokens, int words) {
    for (Rule<R> rule : rules) {
      if (rule.holds(tokens, words)) {
        return Optional.of(rule.says());
      }
    }
    return Optional.empty();
  }
}
