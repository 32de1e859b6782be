package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.List;

/// Finds the bodies that the tagger passed over and whose last word tells them: "Momentum Optics",
/// "the Tarn Valley Police Department". In a line of capitals nothing is told by a last word.
final class HeadedBodyNames {

  private static final int LONGEST = 5;

  private static final PhraseLists NO_NAME =
      PhraseLists.of(PhraseList.FUNCTION_WORD, PhraseList.CALENDAR, PhraseList.DEMONYM);

  private final NameTagger tagger;

  HeadedBodyNames(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The mentions of sentence `s` and the bodies between them, in order.
  List<NameMention> added(int s, List<NameMention> mentions, List<Token> tokens) {
    List<TokenRange> bodies = new ArrayList<>(0);
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isCapitalized()
          || !NameWords.HEAD_OF_BODY.contains(tokens.get(i).text())) {
        continue;
      }
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      boolean named = next < mentions.size() && mentions.get(next).begin() <= i;
      boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
      int free = next > 0 ? mentions.get(next - 1).end() : 0;
      int begin = named || goesOn ? i : begin(i, free, tokens);
      if (i > begin) {
        bodies.add(new TokenRange(begin, i + 1));
      }
    }
    if (bodies.isEmpty() || !isRunningText(tokens)) {
      return mentions;
    }
    List<NameMention> all = new ArrayList<>(mentions);
    for (TokenRange body : bodies) {
      all.add(NameMention.of(NameTag.Kind.ORGANIZATION, s, body, tokens));
    }
    all.sort(NameMention.IN_SENTENCE);
    return all;
  }

  /// Where the capitalised words before the head begin, behind what is no part of a name and behind
  /// the last mention; `head` if there are none or more than a name has.
  private int begin(int head, int free, List<Token> tokens) {
    int begin = head;
    while (begin > free && head - begin < LONGEST && tokens.get(begin - 1).isCapitalized()) {
      begin--;
    }
    if (begin > 0 && tokens.get(begin - 1).isCapitalized()) {
      return head;
    }
    while (begin < head
        && (tagger.lists(tokens.subList(begin, begin + 1)).containsAny(NO_NAME)
            || RoleNouns.isRole(tokens.get(begin).text()))) {
      begin++;
    }
    // The first word of a sentence may be any: "Recent Labs".
    return begin == 0 && head == 1 ? head : begin;
  }

  /// Whether capitals tell names: most words of the sentence have none.
  private static boolean isRunningText(List<Token> tokens) {
    int small = 0;
    int capitalized = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        boolean capital = token.isCapitalized();
        capitalized += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
    }
    return small > capitalized;
  }
}
