package dev.nutgraf.facts.mentions;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.NameTag;
import java.util.List;

/// Mentions of names for tests of one reader: no tagger takes part.
public final class TestMentions {

  private TestMentions() {}

  public static ParsedArticle article(String text) {
    return ParsedArticle.of(TestArticles.of(text));
  }

  /// The tokens of a sentence.
  public static List<Token> tokens(String sentence) {
    return Tokenizer.tokensIn(sentence, new Span(0, sentence.length()));
  }

  /// The first mention of `name` in `article`.
  public static NameMention mention(ParsedArticle article, String name, NameTag.Kind kind) {
    List<Token> words = tokens(name);
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s);
      for (int begin = 0; begin + words.size() <= tokens.size(); begin++) {
        TokenRange range = new TokenRange(begin, begin + words.size());
        List<Token> here = tokens.subList(range.begin(), range.end());
        if (Token.texts(here).equals(Token.texts(words))) {
          return NameMention.of(kind, s, range, tokens);
        }
      }
    }
    throw new IllegalArgumentException(name + " is not named in " + article.text());
  }

  /// A mention that is the whole text.
  public static NameMention of(String name, NameTag.Kind kind) {
    return mention(article(name), name, kind);
  }

  /// The texts of mentions.
  public static List<String> texts(List<NameMention> mentions) {
    return mentions.stream().map(NameMention::text).toList();
  }
}
