package dev.nutgraf.facts.grammar;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.WorkBudget;
import java.util.ArrayList;
import java.util.List;

/// An article with the tokens of each of its sentences and their parts of speech.
///
/// @param work what may still go into it
public record ParsedArticle(
    Article article, List<List<Token>> sentences, List<ParsedSentence> parsed, WorkBudget work) {

  public ParsedArticle {
    sentences = List.copyOf(sentences);
    parsed = List.copyOf(parsed);
  }

  public static ParsedArticle of(Article article) {
    return of(article, tokensOf(article), WorkBudget.unlimited());
  }

  /// The same of an article whose tokens are known.
  ///
  /// @param sentences the tokens of `article`, as [#tokensOf] gives them
  public static ParsedArticle of(Article article, List<List<Token>> sentences, WorkBudget work) {
    List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
    WordStems stems = new WordStems();
    for (List<Token> tokens : sentences) {
      parsed.add(ParsedSentence.of(tokens, work, stems));
    }
    return new ParsedArticle(article, sentences, parsed, work);
  }

  /// The tokens of each sentence.
  public static List<List<Token>> tokensOf(Article article) {
    List<List<Token>> sentences = new ArrayList<>(article.sentences().size());
    for (Sentence sentence : article.sentences()) {
      sentences.add(List.copyOf(Tokenizer.tokensIn(article.text(), sentence.span())));
    }
    return List.copyOf(sentences);
  }

  /// Whether the text opens with a headline: a first line without a stop.
  public boolean hasHeadline() {
    if (parsed.size() < 2) {
      return false;
    }
    String last = parsed.getFirst().word(parsed.getFirst().size() - 1);
    return !last.equals(".")
        && !last.equals("!")
        && !last.equals("”")
        && article.sentences().get(1).paragraph() > article.sentences().get(0).paragraph();
  }

  public String text() {
    return article.text();
  }
}
