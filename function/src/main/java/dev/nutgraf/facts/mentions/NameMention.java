package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One mention of a name.
///
/// @param sentence the index of its sentence
/// @param range where its tokens stand in the sentence
/// @param words its tokens
public record NameMention(NameTag.Kind kind, int sentence, TokenRange range, List<Token> words) {

  /// Nothing of more words is a name, whatever the tagger says and however many names stand side by
  /// side; the looks at all parts of a name would take too long.
  public static final int LONGEST = 20;

  private static final int SHORTEST_PART = 4;

  /// Mentions of one sentence in their order.
  public static final Comparator<NameMention> IN_SENTENCE =
      (a, b) -> Integer.compare(a.begin(), b.begin());

  public NameMention {
    words = List.copyOf(words);
    if (words.isEmpty() || words.size() != range.end() - range.begin()) {
      throw new IllegalArgumentException(
          "a mention of %d tokens cannot lie at %s".formatted(words.size(), range));
    }
  }

  /// A mention of the tokens at `range` of a sentence.
  public static NameMention of(
      NameTag.Kind kind, int sentence, TokenRange range, List<Token> sentenceTokens) {
    return new NameMention(
        kind, sentence, range, sentenceTokens.subList(range.begin(), range.end()));
  }

  /// A mention of the same kind at other tokens of the same sentence.
  public NameMention at(TokenRange other, List<Token> sentenceTokens) {
    return of(kind, sentence, other, sentenceTokens);
  }

  /// The index of its first token in the sentence.
  public int begin() {
    return range.begin();
  }

  /// The index after its last token.
  public int end() {
    return range.end();
  }

  public Span span() {
    return new Span(words.getFirst().span().begin(), words.getLast().span().end());
  }

  public NameMention as(NameTag.Kind other) {
    return new NameMention(other, sentence, range, words);
  }

  public int size() {
    return words.size();
  }

  public String first() {
    return words.getFirst().text();
  }

  public String last() {
    return words.getLast().text();
  }

  /// Whether the first word of an organisation's name is a short name for it: "Hyundai" is for
  /// "Hyundai Motor", but in "Larkport Chamber of Commerce" it is a place.
  public boolean namesItself() {
    return !NameWords.holdsBody(words.subList(1, words.size()));
  }

  /// Its first words.
  public NameMention beginning(int size) {
    TokenRange part = new TokenRange(range.begin(), range.begin() + size);
    return new NameMention(kind, sentence, part, words.subList(0, size));
  }

  /// "Glaxo" of "GlaxoSmithKline": the first part of a name that is written as one word.
  public Optional<String> firstPart() {
    String word = first();
    int end = 1;
    while (end < word.length() && Character.isLowerCase(word.charAt(end))) {
      end++;
    }
    boolean joined =
        size() == 1
            && end >= SHORTEST_PART
            && end < word.length()
            && Character.isUpperCase(word.charAt(end));
    return joined ? Optional.of(word.substring(0, end)) : Optional.empty();
  }

  /// Its words with one space between them.
  public String text() {
    return text(words);
  }

  /// The words of a name with one space between those that stand apart.
  public static String text(List<Token> words) {
    if (words.size() == 1) {
      return words.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean apart = i > 0 && words.get(i - 1).span().end() < words.get(i).span().begin();
      text.append(apart ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }
}
