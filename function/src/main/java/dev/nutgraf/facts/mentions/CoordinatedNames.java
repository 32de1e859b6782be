package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;

/// Finds the names that are told in one breath: "Elan and Biogen Idec", "A, B and C". They are of
/// one kind, as a rule.
final class CoordinatedNames {

  /// A longer series is a table; nothing is said of all its members at once.
  private static final int MOST = 12;

  private CoordinatedNames() {}

  /// The series of two names and more, each with an "and" or "or" in it.
  static List<List<NameMention>> of(List<NameMention> mentions, ParsedArticle article) {
    List<List<NameMention>> series = new ArrayList<>();
    for (int begin = 0; begin < mentions.size(); ) {
      int end = begin + 1;
      boolean joined = false;
      while (end < mentions.size() && isNext(mentions.get(end - 1), mentions.get(end), article)) {
        joined |= isJoined(mentions.get(end - 1), mentions.get(end), article);
        end++;
      }
      if (joined && end - begin <= MOST) {
        series.add(mentions.subList(begin, end));
      }
      begin = end;
    }
    return series;
  }

  /// Whether nothing but a comma, "and" or "or" stands between two names.
  private static boolean isNext(NameMention a, NameMention b, ParsedArticle article) {
    if (a.sentence() != b.sentence() || b.begin() == a.end()) {
      return false;
    }
    for (Token token : between(a, b, article)) {
      if (!token.is(",") && !isJoint(token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isJoined(NameMention a, NameMention b, ParsedArticle article) {
    for (Token token : between(a, b, article)) {
      if (isJoint(token)) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> between(NameMention a, NameMention b, ParsedArticle article) {
    return article.sentences().get(a.sentence()).subList(a.end(), b.begin());
  }

  private static boolean isJoint(Token token) {
    return token.is("and") || token.is("or");
  }
}
