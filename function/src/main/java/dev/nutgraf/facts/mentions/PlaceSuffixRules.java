package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds streets, rivers and the like that the tagger passed over: "Tanner Street", "River Quill".
final class PlaceSuffixRules {

  /// A longer run of capitals is a headline.
  private static final int LONGEST = 3;

  private final NameTagger tagger;

  PlaceSuffixRules(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The mentions of sentence `s` with the landmarks between them, in order.
  List<NameMention> added(int s, List<NameMention> mentions, List<Token> tokens) {
    List<NameMention> all = new ArrayList<>(mentions);
    boolean[] taken = new boolean[tokens.size()];
    for (NameMention mention : mentions) {
      Arrays.fill(taken, mention.begin(), mention.end(), true);
    }
    for (int i = 0; i < tokens.size(); ) {
      int end = i;
      while (end < tokens.size() && tokens.get(end).isCapitalized()) {
        end++;
      }
      int begin = end - i > 1 && isFunctionWord(tokens.get(i)) ? i + 1 : i;
      if (end - begin > 1 && end - begin <= LONGEST) {
        TokenRange range = new TokenRange(begin, end);
        if (isLandmark(tokens.subList(begin, end)) && isFree(taken, range)) {
          all.add(NameMention.of(NameTag.Kind.PLACE, s, range, tokens));
        }
      }
      i = Math.max(end, i + 1);
    }
    all.sort(NameMention.IN_SENTENCE);
    return all;
  }

  private boolean isFunctionWord(Token word) {
    return tagger.lists(List.of(word)).contains(PhraseList.FUNCTION_WORD);
  }

  private static boolean isLandmark(List<Token> words) {
    String last = words.getLast().text();
    return NameWords.STREET.contains(last)
        || NameWords.LANDFORM.contains(last)
        || (words.size() == 2 && NameWords.LEADING_LANDFORM.contains(words.getFirst().text()));
  }

  private static boolean isFree(boolean[] taken, TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
