package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokens;
import java.util.List;

/// An article with the tokens of each of its sentences and their parts of speech.
record TokenizedArticle(Article article, List<List<Token>> sentences, List<ParsedSentence> parsed) {

  TokenizedArticle {
    sentences = List.copyOf(sentences);
    parsed = List.copyOf(parsed);
  }

  static TokenizedArticle of(Article article) {
    List<List<Token>> sentences =
        article.sentences().stream()
            .map(Sentence::span)
            .map(span -> List.copyOf(Tokens.in(article.text(), span)))
            .toList();
    return new TokenizedArticle(
        article, sentences, sentences.stream().map(ParsedSentence::of).toList());
  }

  String text() {
    return article.text();
  }
}
