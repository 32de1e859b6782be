package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokens;
import java.util.List;

/// An article with the tokens of each of its sentences.
record TokenizedArticle(Article article, List<List<Token>> sentences) {

  TokenizedArticle {
    sentences = List.copyOf(sentences);
  }

  static TokenizedArticle of(Article article) {
    return new TokenizedArticle(
        article,
        article.sentences().stream()
            .map(Sentence::span)
            .map(span -> List.copyOf(Tokens.in(article.text(), span)))
            .toList());
  }

  String text() {
    return article.text();
  }
}
