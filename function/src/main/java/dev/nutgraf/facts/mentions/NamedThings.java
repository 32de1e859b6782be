package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the things that are named by their looks: titles in quotation marks ("the film “Dark
/// Harbour”"), products with a number ("Tern X200"), laws, prizes and contests by their last word
/// ("the Harbour Safety Act").
final class NamedThings {

  private static final int LONGEST_TITLE = 10;
  private static final int LONGEST_NAME = 8;

  private static final PhraseLists NO_TITLE =
      PhraseLists.of(
          PhraseList.COUNTRY, PhraseList.PLACE, PhraseList.ORGANIZATION, PhraseList.DEMONYM);

  private final NameTagger tagger;

  /// The titles that stand in quotation marks.
  private final Set<String> titles = new HashSet<>();

  NamedThings(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The titles in quotation marks of the sentences looked at so far: whatever words they hold,
  /// they name things.
  Set<String> titles() {
    return titles;
  }

  /// The mentions of sentence `s` and the things between them, in order. A thing takes the place of
  /// mentions that are a part of it.
  List<NameMention> added(int s, List<NameMention> mentions, List<Token> tokens) {
    List<TokenRange> things = new ArrayList<>();
    addTitles(tokens, things);
    addModels(tokens, things);
    addHeaded(tokens, things);
    if (things.isEmpty()) {
      return mentions;
    }
    boolean[] taken = new boolean[tokens.size()];
    List<NameMention> all = new ArrayList<>();
    for (TokenRange thing : things) {
      if (isFree(taken, thing)) {
        Arrays.fill(taken, thing.begin(), thing.end(), true);
        all.add(NameMention.of(NameTag.Kind.OTHER, s, thing, tokens));
      }
    }
    for (NameMention mention : mentions) {
      if (isFree(taken, mention.range())) {
        all.add(mention);
      }
    }
    all.sort(NameMention.IN_SENTENCE);
    return all;
  }

  private static boolean isFree(boolean[] taken, TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /// "“Dark Harbour”": a few words in quotation marks, each with a capital; one word if a noun for
  /// a work stands before it.
  private void addTitles(List<Token> tokens, List<TokenRange> things) {
    for (int open = 0; open < tokens.size(); open++) {
      if (!isOpening(tokens.get(open))) {
        continue;
      }
      int close = open + 1;
      while (close < tokens.size()
          && close - open <= LONGEST_TITLE + 1
          && !isClosing(tokens.get(close))) {
        close++;
      }
      if (close >= tokens.size() || close - open > LONGEST_TITLE + 1) {
        continue;
      }
      int end = close;
      while (end > open + 1 && (tokens.get(end - 1).is(",") || tokens.get(end - 1).is("."))) {
        end--;
      }
      if (end > open + 1 && isTitle(tokens, open, end)) {
        things.add(new TokenRange(open + 1, end));
        titles.add(NameMention.text(tokens.subList(open + 1, end)));
      }
      open = close;
    }
  }

  private boolean isTitle(List<Token> tokens, int open, int end) {
    List<Token> words = tokens.subList(open + 1, end);
    boolean work = open > 0 && NameWords.DESCRIBES_WORK.contains(tokens.get(open - 1).text());
    boolean nickname =
        open > 0
            && tokens.get(open - 1).isCapitalized()
            && end + 1 < tokens.size()
            && tokens.get(end + 1).isCapitalized();
    if (!work && NameWords.OPENS_LABEL.contains(words.getFirst().text())) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      boolean edge = i == 0 || i == words.size() - 1;
      boolean plain = word.kind() == Token.Kind.WORD && !word.isCapitalized();
      if ((plain && (edge || !NameWords.SMALL_IN_TITLES.contains(word.text())))
          || word.is(".")
          || word.is(",")) {
        return false;
      }
      capitals += word.isCapitalized() ? 1 : 0;
    }
    boolean caps = !NameLetters.hasSmall(NameMention.text(words));
    return !nickname
        && capitals > 0
        && (work || (capitals > 1 && !caps))
        && (work || !tagger.lists(words).containsAny(NO_TITLE))
        && words.getFirst().isCapitalized();
  }

  private static boolean isOpening(Token token) {
    return token.is("\"") || token.is("“") || token.is("‘");
  }

  private static boolean isClosing(Token token) {
    return token.is("\"") || token.is("”") || token.is("’");
  }

  /// "Tern X200", "COVID-19": capitalised words, the last with letters and digits.
  private static void addModels(List<Token> tokens, List<TokenRange> things) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!isModel(tokens.get(i)) || isPartOfCode(tokens, i)) {
        continue;
      }
      int begin = i;
      while (begin > 0
          && i - begin < LONGEST_NAME
          && tokens.get(begin - 1).isCapitalized()
          && (begin > 1 || i == 1)) {
        begin--;
      }
      while (begin < i && NameWords.ARTICLE.contains(tokens.get(begin).text())) {
        begin++;
      }
      if (begin == i && !tellsByItself(tokens.get(i).text())) {
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && end - begin < LONGEST_NAME && isModel(tokens.get(end))) {
        end++;
      }
      things.add(new TokenRange(begin, end));
      i = end;
    }
  }

  /// "COVID-19", "F-16", "GPT4", but not "P85" or "Rs150", which are sums of money, "V-8" or "Q3".
  private static boolean tellsByItself(String code) {
    int digits = NameLetters.digitsIn(code);
    int letters = 0;
    for (int i = 0; i < code.length(); i++) {
      letters += Character.isLetter(code.charAt(i)) ? 1 : 0;
    }
    boolean joined = code.indexOf('-') > 0 || code.indexOf('.') > 0;
    return joined ? digits + letters > 2 : letters > 2;
  }

  /// "B002/K004", "t.co/Eh8e": what stands beside a slash is a code or an address.
  private static boolean isPartOfCode(List<Token> tokens, int at) {
    boolean after = at + 1 < tokens.size() && tokens.get(at + 1).is("/");
    return after || (at > 0 && tokens.get(at - 1).is("/"));
  }

  private static boolean isModel(Token token) {
    String text = token.text();
    int digits = NameLetters.digitsIn(text);
    return token.kind() == Token.Kind.WORD
        && text.length() > 2
        && digits > 0
        && token.isCapitalized()
        && !NameWords.CODE_OF_NO_THING.contains(text);
  }

  /// "The Harbour Safety Act": capitalised words up to one that ends the names of laws and the
  /// like.
  private void addHeaded(List<Token> tokens, List<TokenRange> things) {
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i).isCapitalized()
          || !NameWords.HEAD_OF_THING.contains(tokens.get(i).text())) {
        continue;
      }
      int begin = i;
      while (begin > 0 && i - begin < LONGEST_NAME && belongs(tokens, begin - 1, i)) {
        begin--;
      }
      while (begin < i
          && (!tokens.get(begin).isCapitalized()
              || NameWords.ARTICLE.contains(tokens.get(begin).text())
              || tagger
                  .lists(tokens.subList(begin, begin + 1))
                  .containsAny(PhraseLists.of(PhraseList.FUNCTION_WORD, PhraseList.CALENDAR)))) {
        begin++;
      }
      boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
      if (begin < i && !goesOn) {
        things.add(new TokenRange(begin, i + 1));
      }
    }
  }

  /// A capitalised word, a year, or "and", "of", "for", "on" between two of these.
  private static boolean belongs(List<Token> tokens, int at, int head) {
    Token token = tokens.get(at);
    boolean joint = token.is("and") || token.is("of") || token.is("for") || token.is("on");
    return token.isCapitalized()
        || (token.kind() == Token.Kind.NUMBER && token.text().length() == 4)
        || (joint && at > 0 && at + 1 < head + 1 && tokens.get(at - 1).isCapitalized());
  }
}
