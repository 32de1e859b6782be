package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells the teams that are named by their city or country: "Larkport beat Qumar 3-1", "the
/// Larkport coach". One cue alone may be chance; two in an article make it one about sport, and so
/// do several words of sport, beside which weaker cues count too ("Larkport have", "against
/// Qumar").
final class TeamNames {

  private static final int FEWEST = 2;

  /// So many words of sport make an article one about it.
  private static final int FEWEST_WORDS = 6;

  private final ParsedArticle article;
  private final boolean sport;

  TeamNames(ParsedArticle article) {
    this.article = article;
    Set<String> words = new HashSet<>();
    for (List<Token> sentence : article.sentences()) {
      for (Token token : sentence) {
        if (NameWords.OF_SPORT.contains(token.text())) {
          words.add(token.text());
        }
      }
    }
    this.sport = words.size() >= FEWEST_WORDS;
  }

  /// The same mentions, those of teams as organisations.
  List<NameMention> told(List<NameMention> mentions) {
    Set<String> teams = new HashSet<>();
    int cues = 0;
    for (NameMention mention : mentions) {
      if (mention.kind() == NameTag.Kind.PLACE && isCued(mention)) {
        teams.add(mention.text());
        cues++;
      }
    }
    if (cues < (sport ? 1 : FEWEST)) {
      return mentions;
    }
    List<NameMention> told = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      boolean team =
          mention.kind() == NameTag.Kind.PLACE
              && teams.contains(mention.text())
              && !isWhere(mention);
      told.add(team ? mention.as(NameTag.Kind.ORGANIZATION) : mention);
    }
    return told;
  }

  private boolean isCued(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    int after = mention.end();
    int before = mention.begin() - 1;
    return NameWords.OF_TEAM.contains(sentence.word(after))
        || NameWords.DONE_TO_TEAM.contains(sentence.word(after))
        || NameWords.DONE_TO_TEAM.contains(sentence.word(before))
        || isScore(sentence, after)
        || (sport && isPlaying(sentence, before, after));
  }

  private static boolean isPlaying(ParsedSentence sentence, int before, int after) {
    boolean owned = sentence.word(after).equals("'s") || sentence.word(after).equals("'");
    return NameWords.DONE_BY_TEAM.contains(sentence.word(after))
        || NameWords.BEFORE_TEAM.contains(sentence.word(before))
        || (owned && NameWords.OF_SPORT.contains(sentence.word(after + 1)));
  }

  /// "3-1"
  private static boolean isScore(ParsedSentence sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.tokens().get(at).kind() == Token.Kind.NUMBER
        && (sentence.word(at + 1).equals("-") || sentence.word(at + 1).equals("–"))
        && sentence.tokens().get(at + 2).kind() == Token.Kind.NUMBER
        && sentence.word(at).length() <= 3
        && sentence.word(at + 2).length() <= 3;
  }

  private boolean isWhere(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() > 0
        && NameWords.BEFORE_PLACE.contains(tokens.get(mention.begin() - 1).text());
  }
}
