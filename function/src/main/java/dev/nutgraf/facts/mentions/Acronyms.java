package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the organisations that are named by a short form in brackets: "the Danish food agency
/// (DFA)", where neither the description nor the letters need be tagged.
public final class Acronyms {

  private static final int LONGEST_DESCRIPTION = 5;
  private static final int LONGEST_ACRONYM = 7;

  private final ParsedArticle article;

  Acronyms(ParsedArticle article) {
    this.article = article;
  }

  /// A word in capitals, as short forms are.
  public static boolean isAcronym(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.WORD
        && text.length() > 1
        && text.length() <= LONGEST_ACRONYM
        && NameLetters.capitalsIn(text) > 1;
  }

  /// Whether token `i` stands alone in brackets.
  public static boolean isBracketed(List<Token> tokens, int i) {
    return i > 0 && i + 1 < tokens.size() && tokens.get(i - 1).is("(") && tokens.get(i + 1).is(")");
  }

  /// The short forms of things: "liquid natural gas (LNG)" names nobody.
  public Set<String> ofThings() {
    Set<String> things = new HashSet<>();
    for (List<Token> tokens : article.sentences()) {
      for (int i = 2; i < tokens.size(); i++) {
        if (isBracketed(tokens, i) && isAcronym(tokens.get(i)) && isOfThing(tokens, i)) {
          things.add(tokens.get(i).text());
        }
      }
    }
    return things;
  }

  /// Whether the words before the bracket are in small letters, begin with the letters of the short
  /// form at `i`, and end in no noun for a body.
  private static boolean isOfThing(List<Token> tokens, int i) {
    String letters = tokens.get(i).text();
    int at = i - 2;
    for (int k = letters.length() - 1; k >= 0; k--, at--) {
      while (at > 0 && (tokens.get(at).is("and") || tokens.get(at).is("of"))) {
        at--;
      }
      if (at < 0 || tokens.get(at).text().charAt(0) != Character.toLowerCase(letters.charAt(k))) {
        return false;
      }
    }
    String noun = tokens.get(i - 2).text();
    return !NameWords.BODY.contains(noun) && !NameWords.describesOrganization(noun);
  }

  /// The mentions of one sentence with those that brackets explain; what overlaps these is dropped.
  public List<NameMention> added(int s, List<NameMention> mentions) {
    List<Token> tokens = article.sentences().get(s);
    Map<Integer, NameMention> byEnd = new HashMap<>();
    for (NameMention mention : mentions) {
      byEnd.put(mention.end(), mention);
    }
    List<NameMention> explained = new ArrayList<>();
    boolean[] taken = new boolean[tokens.size()];
    for (int i = 2; i < tokens.size(); i++) {
      if (isBracketed(tokens, i) && isAcronym(tokens.get(i))) {
        Optional<NameMention> body = body(s, i - 1, byEnd);
        if (body.isPresent()) {
          explained.add(body.get());
          explained.add(
              NameMention.of(NameTag.Kind.ORGANIZATION, s, new TokenRange(i, i + 1), tokens));
          Arrays.fill(taken, body.get().begin(), body.get().end(), true);
          taken[i] = true;
        }
      }
    }
    for (NameMention mention : mentions) {
      if (!isTaken(taken, mention)) {
        explained.add(mention);
      }
    }
    explained.sort(NameMention.IN_SENTENCE);
    return explained;
  }

  private static boolean isTaken(boolean[] taken, NameMention mention) {
    for (int i = mention.begin(); i < mention.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  /// The organisation right before the bracket at `end`: a tagged one, or words that describe a
  /// body.
  private Optional<NameMention> body(int s, int end, Map<Integer, NameMention> byEnd) {
    List<Token> tokens = article.sentences().get(s);
    NameMention tagged = byEnd.get(end);
    if (tagged != null && tagged.kind() == NameTag.Kind.ORGANIZATION) {
      return Optional.of(tagged);
    }
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_DESCRIPTION && describes(tokens.get(begin - 1))) {
      begin--;
    }
    boolean body = end - begin > 1 && NameWords.BODY.contains(tokens.get(end - 1).text());
    return body
        ? Optional.of(
            NameMention.of(NameTag.Kind.ORGANIZATION, s, new TokenRange(begin, end), tokens))
        : Optional.empty();
  }

  private static boolean describes(Token token) {
    return token.kind() == Token.Kind.WORD
        && !NameWords.ARTICLE.contains(token.text())
        && !NameWords.ENDS_DESCRIPTION.contains(token.text())
        && !NameWords.isVerbOfSaying(token.text())
        && !token.is("of")
        && !token.is("for")
        && !token.is("in")
        && !NameWords.describesByPlace(token.text())
        && !token.text().startsWith("'")
        && !token.text().startsWith("’");
  }
}
