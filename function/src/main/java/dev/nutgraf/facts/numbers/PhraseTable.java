package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Looks up phrases of a few words among tokens, longest first, without regard to case.
///
/// @param <V> what a phrase stands for
public final class PhraseTable<V> {

  private final Map<String, V> table;
  private final int longest;

  /// The words that phrases begin and end with, in small letters: most tokens are none of them.
  private final Set<String> firsts;

  private final Set<String> lasts;

  private PhraseTable(Map<String, V> table) {
    Set<String> beginnings = new HashSet<>();
    Set<String> endings = new HashSet<>();
    int most = 0;
    for (String phrase : table.keySet()) {
      String lower = LetterCase.lower(phrase);
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
  public record Match<V>(V value, int words) {}

  /// A table of phrases.
  ///
  /// @param table what each phrase stands for; its words are in small letters and one space apart.
  ///   Phrases are looked up token by token, so they are cut as a text is.
  public static <V> PhraseTable<V> of(Map<String, V> table) {
    Map<String, V> cut = new HashMap<>();
    for (Map.Entry<String, V> entry : table.entrySet()) {
      String phrase = entry.getKey();
      cut.put(isPlain(phrase) ? phrase : cut(phrase), entry.getValue());
    }
    return new PhraseTable<>(cut);
  }

  /// Whether it is all letters and spaces, which no cutting changes.
  private static boolean isPlain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if ((c < 'a' || c > 'z') && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static String cut(String phrase) {
    StringJoiner tokens = new StringJoiner(" ");
    for (Token token : Tokenizer.tokensIn(phrase, new Span(0, phrase.length()))) {
      tokens.add(token.text());
    }
    return tokens.toString();
  }

  /// The longest phrase that begins at token `from`.
  public Optional<Match<V>> startingAt(List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size() || !firsts.contains(lower(tokens.get(from)))) {
      return Optional.empty();
    }
    for (int n = Math.min(longest, tokens.size() - from); n > 0; n--) {
      V value = value(tokens, from, n);
      if (value != null) {
        return Optional.of(new Match<>(value, n));
      }
    }
    return Optional.empty();
  }

  /// The longest phrase that ends before token `to`.
  public Optional<Match<V>> endingAt(List<Token> tokens, int to) {
    if (to < 1 || to > tokens.size() || !lasts.contains(lower(tokens.get(to - 1)))) {
      return Optional.empty();
    }
    for (int n = Math.min(longest, to); n > 0; n--) {
      V value = value(tokens, to - n, n);
      if (value != null) {
        return Optional.of(new Match<>(value, n));
      }
    }
    return Optional.empty();
  }

  /// Whether a phrase begins with the word, in small letters.
  public boolean mayBegin(String word) {
    return firsts.contains(word);
  }

  private @Nullable V value(List<Token> tokens, int from, int words) {
    String phrase = words == 1 ? tokens.get(from).text() : joined(tokens, from, words);
    V value = table.get(phrase);
    return value != null ? value : table.get(LetterCase.lower(phrase));
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
    return LetterCase.lower(token.text());
  }
}
