package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import java.util.ArrayList;
import java.util.List;

/// Finds the bodies whose name ends in a common noun: "the Lind administration", "the Qumari army",
/// "Harbour party". A leader's name in it names the body, not the leader.
final class BodiesInSmallLetters {

  private final NameTagger tagger;

  BodiesInSmallLetters(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The mentions of sentence `s` with such bodies in place of what is a part of them, in order.
  List<NameMention> added(int s, List<NameMention> mentions, List<Token> tokens) {
    List<NameMention> all = new ArrayList<>(mentions);
    for (int i = 1; i < tokens.size(); i++) {
      Token noun = tokens.get(i);
      Token before = tokens.get(i - 1);
      boolean leader =
          NameWords.BODY_OF_LEADER.contains(noun.text())
              && before.isCapitalized()
              && !isPeople(before);
      boolean people =
          NameWords.BODY_OF_PEOPLE.contains(noun.text())
              && before.isCapitalized()
              && i > 1
              && isPeople(before);
      boolean alone =
          i < 2
              || !tokens.get(i - 2).isCapitalized()
              || NameWords.ARTICLE.contains(tokens.get(i - 2).text());
      if (alone && (leader || people)) {
        TokenRange range = new TokenRange(i - 1, i + 1);
        drop(all, range);
        all.add(NameMention.of(NameTag.Kind.ORGANIZATION, s, range, tokens));
      }
    }
    all.sort(NameMention.IN_SENTENCE);
    return all;
  }

  private static void drop(List<NameMention> mentions, TokenRange range) {
    for (int m = mentions.size() - 1; m >= 0; m--) {
      NameMention mention = mentions.get(m);
      if (mention.begin() < range.end() && mention.end() > range.begin()) {
        mentions.remove(m);
      }
    }
  }

  private boolean isPeople(Token word) {
    return tagger.lists(List.of(word)).contains(PhraseList.DEMONYM)
        || word.is("Republican")
        || word.is("Democratic");
  }
}
