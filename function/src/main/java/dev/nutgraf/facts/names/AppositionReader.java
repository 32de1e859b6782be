package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.mentions.NameLetters;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.mentions.NamedTokens;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Optional;

/// Reads what stands between a name and a comma and says who somebody is: "X, a spokesman for the
/// council, said"; "the company's chief executive, X, said".
final class AppositionReader {

  private static final int LONGEST_APPOSITION = 16;

  /// How far before a name the verb stands that gives it a role.
  private static final int GIVEN_WITHIN = 3;

  /// How far into an apposition its noun may stand.
  private static final int NOUN_WITHIN = 7;

  private final NamedTokens named;

  AppositionReader(NamedTokens named) {
    this.named = named;
  }

  /// "X, 41, a spokesman for the council, said"
  Optional<Span> after(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = mention.end();
    if (at >= tokens.size() || !opensAside(tokens.get(at))) {
      return Optional.empty();
    }
    at++;
    if (at + 1 < tokens.size() && isDegree(tokens.get(at)) && tokens.get(at + 1).is(",")) {
      at += 2;
    }
    boolean age =
        at + 1 < tokens.size()
            && tokens.get(at).kind() == Token.Kind.NUMBER
            && tokens.get(at + 1).is(",");
    at += age ? 2 : 0;
    if (at < tokens.size() && (tokens.get(at).is("himself") || tokens.get(at).is("herself"))) {
      at++;
    }
    if (at < tokens.size() && NameWords.ARTICLE.contains(tokens.get(at).text())) {
      at++;
    }
    int end = at;
    while (end < tokens.size()
        && end - at <= LONGEST_APPOSITION
        && !endsApposition(tokens.get(end))
        && !joinsPerson(tokens, end)) {
      end++;
    }
    boolean surname = end == at + 1 && tokens.get(at).isCapitalized() && !isShort(tokens.get(at));
    if (surname) {
      return Optional.empty();
    }
    boolean closed =
        end == tokens.size()
            || joinsPerson(tokens, end)
            || tokens.get(end).kind() == Token.Kind.MARK
            || NameWords.isVerbOfSaying(tokens.get(end).text())
            || tokens.get(end).is("who")
            || tokens.get(end).is("whose");
    return closed && end > at ? description(sentence, new TokenRange(at, end)) : Optional.empty();
  }

  private static boolean opensAside(Token token) {
    return token.is(",") || token.is("-") || token.is("–") || token.is("—");
  }

  /// "PhD" in "X, PhD, head of …"
  private static boolean isDegree(Token token) {
    return token.is("PhD")
        || token.is("Ph.D.")
        || token.is("Ph.D")
        || token.is("MD")
        || token.is("M.D.");
  }

  /// "X is a member of the board", "X, who was head of the club,": the role behind a form of "be".
  Optional<Span> told(NameMention mention, ParsedSentence sentence) {
    int at = mention.end();
    if (sentence.word(at).equals(",") && sentence.word(at + 1).equals("who")) {
      at += 2;
    }
    if (!isBeing(sentence.word(at)) || sentence.word(at + 1).equals("not")) {
      return Optional.empty();
    }
    at++;
    while (sentence.word(at).equals("also")
        || sentence.word(at).equals("now")
        || sentence.word(at).equals("then")) {
      at++;
    }
    return predicate(at, sentence);
  }

  /// "Named X chairman of the club", "X as its chief executive".
  Optional<Span> given(NameMention mention, ParsedSentence sentence) {
    int at = mention.end();
    boolean as = sentence.word(at).equals("as");
    boolean verb = false;
    for (int i = mention.begin() - 1; i >= 0 && i >= mention.begin() - GIVEN_WITHIN; i--) {
      verb |= NameWords.GIVES_ROLE.contains(sentence.word(i));
    }
    if (!as && !verb) {
      return Optional.empty();
    }
    return predicate(as ? at + 1 : at, sentence);
  }

  private static boolean isBeing(String word) {
    return word.equals("is")
        || word.equals("was")
        || word.equals("became")
        || word.equals("remains");
  }

  /// The noun phrase from `begin` on, with what a preposition joins to it.
  private Optional<Span> predicate(int begin, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = begin;
    if (at < tokens.size() && NameWords.ARTICLE.contains(tokens.get(at).text())) {
      at++;
    } else if (at >= tokens.size() || !NameWords.namesRole(tokens.get(at))) {
      // "Is no longer with us": without an article only the office itself follows ("is head of").
      return Optional.empty();
    }
    int end = at;
    while (end < tokens.size()
        && end - at <= LONGEST_APPOSITION
        && !endsApposition(tokens.get(end))
        && !joinsPerson(tokens, end)
        && !(end > at && tokens.get(end).is("and"))
        && !(sentence.part(end).isFinite() && !sentence.isCapitalized(end))) {
      end++;
    }
    return end > at ? description(sentence, new TokenRange(at, end)) : Optional.empty();
  }

  /// "And Ann Lee", who is somebody else.
  private boolean joinsPerson(List<Token> tokens, int at) {
    return tokens.get(at).is("and")
        && at + 1 < tokens.size()
        && named.personAt(tokens.get(at + 1)).isPresent();
  }

  /// "QC", where "King" may be the next in a list of surnames.
  private static boolean isShort(Token token) {
    return NameLetters.areCapitalsOrDots(token.text());
  }

  private static boolean endsApposition(Token token) {
    if (token.kind() == Token.Kind.MARK) {
      return !token.is("&") && !token.is("'") && !token.is("’") && !token.is("-");
    }
    return NameWords.ENDS_APPOSITION.contains(token.text());
  }

  /// "Its chief executive, X, said"
  Optional<Span> before(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int comma = mention.begin() - 1;
    boolean followed =
        mention.end() == tokens.size()
            || tokens.get(mention.end()).kind() == Token.Kind.MARK
            || NameWords.isVerbOfSaying(tokens.get(mention.end()).text());
    if (comma < 1 || !tokens.get(comma).is(",") || !followed) {
      return Optional.empty();
    }
    int begin = comma;
    while (begin > 0 && comma - begin < LONGEST_APPOSITION && !opens(tokens.get(begin - 1))) {
      begin--;
    }
    boolean opened =
        begin > 0
            && (opensDescription(tokens.get(begin - 1))
                || NameWords.isVerbOfSaying(tokens.get(begin - 1).text()));
    return opened && begin < comma
        ? description(sentence, new TokenRange(begin, comma))
        : Optional.empty();
  }

  /// Going back, a description ends at an article, a possessive, a mark or a verb.
  private static boolean opens(Token token) {
    return opensDescription(token)
        || endsApposition(token)
        || NameWords.isVerbOfSaying(token.text());
  }

  private static boolean opensDescription(Token token) {
    boolean article = NameWords.ARTICLE.contains(token.text()) && !token.is("the");
    return article || token.is("The") || token.is("the") || NameWords.isPossessive(token);
  }

  private Optional<Span> description(ParsedSentence sentence, TokenRange range) {
    return isDescription(sentence, range)
        ? Optional.of(sentence.span(range.begin(), range.end()))
        : Optional.empty();
  }

  /// Whether the words describe somebody: a role ends them or stands before the first preposition,
  /// and nobody else named but after one ("adviser to").
  private boolean isDescription(ParsedSentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    int begin = range.begin();
    int end = range.end();
    int head = begin;
    while (head < end && head < begin + NOUN_WITHIN && !isPreposition(tokens.get(head))) {
      // "A University of Larkport professor": the "of" within a name is none that ends the noun.
      Optional<NameMention> name = named.mentionAt(tokens.get(head));
      head = name.isPresent() ? Math.max(head + 1, name.get().end()) : head + 1;
    }
    head = Math.min(head, end);
    if (head == begin
        || !NameWords.namesPerson(tokens.get(head - 1))
        || end - begin > LONGEST_APPOSITION) {
      return false;
    }
    boolean other = false;
    for (int i = begin; i < end; i++) {
      if (sentence.part(i).isFinite() && !sentence.isCapitalized(i)) {
        return false;
      }
      boolean after = i > 0 && isPreposition(tokens.get(i - 1));
      Optional<NameMention> person = named.personAt(tokens.get(i));
      other |= person.isPresent() && person.get().begin() == i && !after;
    }
    return !other;
  }

  private static boolean isPreposition(Token token) {
    return NameWords.PREPOSITION.contains(token.text());
  }
}
