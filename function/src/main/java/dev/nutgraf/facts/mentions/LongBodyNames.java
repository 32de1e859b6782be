package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.List;

/// Makes the long names of bodies whole that are torn at "and" or a comma: "Department for Media,
/// Culture and Sport", "Centers for Coastal Safety and Prevention", "National Heart, Lung and Blood
/// Institute".
final class LongBodyNames {

  private static final int LONGEST = 12;

  /// How many tokens lie between a comma and the "and" of its series.
  private static final int SERIES_WITHIN = 6;

  private static final PhraseLists NO_FIELD =
      PhraseLists.of(
          PhraseList.COUNTRY,
          PhraseList.PLACE,
          PhraseList.ORGANIZATION,
          PhraseList.GIVEN_NAME,
          PhraseList.CALENDAR);

  private final NameTagger tagger;

  LongBodyNames(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The mentions of sentence `s` with whole names in place of their parts, in order.
  List<NameMention> mended(int s, List<NameMention> mentions, List<Token> tokens) {
    List<NameMention> mended = new ArrayList<>(mentions);
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens =
          NameWords.OPENS_BODY.contains(tokens.get(i).text()) && tokens.get(i).isCapitalized();
      int end = opens ? end(i, tokens) : i;
      if (end > i && isTorn(i, end, mended)) {
        TokenRange whole = new TokenRange(i, end);
        for (int m = mended.size() - 1; m >= 0; m--) {
          if (mended.get(m).begin() < end && mended.get(m).end() > i) {
            mended.remove(m);
          }
        }
        mended.add(NameMention.of(NameTag.Kind.ORGANIZATION, s, whole, tokens));
        i = end - 1;
      }
    }
    mended.sort(NameMention.IN_SENTENCE);
    return mended;
  }

  /// Whether no one mention covers the name, and none reaches out of it.
  private static boolean isTorn(int begin, int end, List<NameMention> mentions) {
    for (NameMention mention : mentions) {
      boolean overlaps = mention.begin() < end && mention.end() > begin;
      if (overlaps && (mention.begin() < begin || mention.end() > end)) {
        return false;
      }
      if (mention.begin() == begin && mention.end() == end) {
        return false;
      }
    }
    return true;
  }

  /// Where the name that begins with the body at `begin` ends; `begin` if nothing joins on to it.
  private int end(int begin, List<Token> tokens) {
    int at = begin + 1;
    while (at < tokens.size() && tokens.get(at).isCapitalized()) {
      at++;
    }
    boolean of = at < tokens.size() && (tokens.get(at).is("of") || tokens.get(at).is("for"));
    if (of) {
      at = afterFields(at + 1, begin, tokens);
    }
    int parts = 0;
    while (at < tokens.size() && at - begin < LONGEST) {
      boolean and = tokens.get(at).is("and") || tokens.get(at).is("&");
      boolean comma = tokens.get(at).is(",") && isSeries(at, tokens);
      int next = and || comma ? afterFields(at + 1, begin, tokens) : at;
      if (next <= at + 1 || next == at) {
        break;
      }
      at = next;
      parts++;
      if (and) {
        boolean body = NameWords.BODY.contains(tokens.get(at - 1).text());
        return of != body ? at : begin;
      }
    }
    return begin;
  }

  /// Behind the capitalised words from `from` on that may name a field ("Trade", "Coastal Safety");
  /// `from` if the first is none.
  private int afterFields(int from, int begin, List<Token> tokens) {
    int at = from;
    while (at < tokens.size() && at - begin < LONGEST && isField(at, tokens)) {
      at++;
    }
    return at;
  }

  private boolean isField(int at, List<Token> tokens) {
    Token token = tokens.get(at);
    return token.isCapitalized()
        && !NameWords.OPENS_BODY.contains(token.text())
        && !Acronyms.isAcronym(token)
        && !tagger.lists(tokens.subList(at, at + 1)).containsAny(NO_FIELD);
  }

  /// Whether "X and Y" follows the comma soon, with nothing but capitalised words and commas
  /// between.
  private static boolean isSeries(int comma, List<Token> tokens) {
    for (int i = comma + 1; i < tokens.size() && i <= comma + SERIES_WITHIN; i++) {
      if (tokens.get(i).is("and")) {
        return i > comma + 1 && i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
      }
      if (!tokens.get(i).isCapitalized() && !tokens.get(i).is(",")) {
        return false;
      }
    }
    return false;
  }
}
