package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Comparator;
import java.util.List;

/// One mention of a name.
///
/// @param sentence the index of its sentence
/// @param begin the index of its first token in the sentence
/// @param end the index after its last token
/// @param words its tokens
record NameMention(NameTag.Kind kind, int sentence, int begin, int end, List<Token> words) {

  /// Nothing of more words is a name, whatever the tagger says and however many names stand side by
  /// side; the looks at all parts of a name would take too long.
  static final int LONGEST = 20;

  /// Mentions of one sentence in their order.
  static final Comparator<NameMention> IN_SENTENCE =
      (a, b) -> Integer.compare(a.begin(), b.begin());

  NameMention {
    words = List.copyOf(words);
    if (words.isEmpty() || words.size() != end - begin) {
      throw new IllegalArgumentException(
          "a mention of %d tokens cannot lie at %d..%d".formatted(words.size(), begin, end));
    }
  }

  /// A mention of the tokens `begin..end` of a sentence.
  static NameMention of(
      NameTag.Kind kind, int sentence, int begin, int end, List<Token> sentenceTokens) {
    return new NameMention(kind, sentence, begin, end, sentenceTokens.subList(begin, end));
  }

  Span span() {
    return new Span(words.getFirst().span().begin(), words.getLast().span().end());
  }

  NameMention as(NameTag.Kind other) {
    return new NameMention(other, sentence, begin, end, words);
  }

  int size() {
    return words.size();
  }

  String first() {
    return words.getFirst().text();
  }

  String last() {
    return words.getLast().text();
  }

  /// Its first words.
  NameMention beginning(int size) {
    return new NameMention(kind, sentence, begin, begin + size, words.subList(0, size));
  }

  /// Its words with one space between them.
  String text() {
    if (words.size() == 1) {
      return first();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean apart = i > 0 && words.get(i - 1).span().end() < words.get(i).span().begin();
      text.append(apart ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }
}
