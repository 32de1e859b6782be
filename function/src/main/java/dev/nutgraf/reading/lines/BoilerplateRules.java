package dev.nutgraf.reading.lines;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Recognises lines and sentences that surround articles by their words.
public final class BoilerplateRules {

  /// Lines that are not part of an article wherever they stand.
  public static final BoilerplateRules ANYWHERE = new BoilerplateRules("boilerplate.txt");

  /// Heads of boxes and lists that are not part of an article.
  public static final BoilerplateRules HEADS = new BoilerplateRules("tail-heads.txt");

  /// Lines that are not part of an article where they stand at its end.
  public static final BoilerplateRules AT_END = new BoilerplateRules("tail-lines.txt");

  /// One line of the resource.
  ///
  /// @param mostWords how long a line or sentence may be for the rule to hold
  private record Rule(Removal.Reason reason, int mostWords, PhrasePattern pattern) {

    boolean holds(List<LineTokens.LineToken> line, int words) {
      return words <= mostWords && pattern.occursIn(line);
    }
  }

  /// A longer line has more words than any rule allows, unless they are monsters.
  public static final int LONGEST_LINE = 2_000;

  /// The rules by the words that they need. Where several hold, the first of these words decides.
  private final Map<String, List<Rule>> byWord = new HashMap<>();

  /// The rules by words that few lines have, to find out whether any holds.
  private final Map<String, List<Rule>> byTellingWord = new HashMap<>();

  private final List<Rule> withoutWord = new ArrayList<>();
  private final int longest;

  private BoilerplateRules(String resource) {
    int most = 0;
    for (String line : Lexicon.read(BoilerplateRules.class, resource).lines("rules")) {
      String[] fields = line.split("\t", 3);
      if (fields.length != 3) {
        throw new IllegalStateException(resource + ": not three fields: " + line);
      }
      Rule rule =
          new Rule(
              Removal.Reason.valueOf(LetterCase.upper(fields[0]).replace('-', '_')),
              Integer.parseInt(fields[1]),
              PhrasePattern.of(fields[2]));
      most = Math.max(most, rule.mostWords());
      if (rule.pattern().needed().isEmpty()) {
        withoutWord.add(rule);
      }
      add(rule, rule.pattern().needed(), byWord);
      add(rule, rule.pattern().telling(), byTellingWord);
    }
    longest = most;
  }

  private static void add(Rule rule, Set<String> words, Map<String, List<Rule>> byWord) {
    for (String word : words) {
      List<Rule> rules = byWord.get(word);
      if (rules == null) {
        rules = new ArrayList<>();
        byWord.put(word, rules);
      }
      rules.add(rule);
    }
  }

  /// Why `line`, a whole line or a whole sentence, is not part of an article; empty if it may be.
  public Optional<Removal.Reason> reasonFor(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    return reasonFor(LineTokens.in(line));
  }

  /// The same for a line of which it is known how many words it has.
  public Optional<Removal.Reason> reasonFor(String line, int words) {
    return words > longest ? Optional.empty() : reasonFor(line);
  }

  /// The same for a line that is cut into tokens.
  public Optional<Removal.Reason> reasonFor(List<LineTokens.LineToken> tokens) {
    int words = 0;
    for (LineTokens.LineToken token : tokens) {
      words += token.isMark() ? 0 : 1;
    }
    if (words > longest) {
      return Optional.empty();
    }
    Optional<Removal.Reason> any = first(byTellingWord, tokens, words);
    return any.isPresent() ? first(byWord, tokens, words) : any;
  }

  private Optional<Removal.Reason> first(
      Map<String, List<Rule>> rules, List<LineTokens.LineToken> tokens, int words) {
    for (LineTokens.LineToken token : tokens) {
      List<Rule> ofWord = rules.get(token.text());
      Optional<Removal.Reason> reason =
          ofWord == null ? Optional.empty() : first(ofWord, tokens, words);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return first(withoutWord, tokens, words);
  }

  private static Optional<Removal.Reason> first(
      List<Rule> rules, List<LineTokens.LineToken> tokens, int words) {
    for (Rule rule : rules) {
      if (rule.holds(tokens, words)) {
        return Optional.of(rule.reason());
      }
    }
    return Optional.empty();
  }
}
