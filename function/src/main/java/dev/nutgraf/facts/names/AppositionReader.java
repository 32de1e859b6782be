package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.mentions.NameLetters;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.mentions.NamedTokens;
import dev.nutgraf.facts.mentions.RoleNouns;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Optional;

/// Reads what stands between a name and a comma and says who somebody is: "X, a spokesman for the
/// council, said"; "the company's chief executive, X, said".
final class AppositionReader {

  private static final int LONGEST_APPOSITION = 22;

  /// How far before a name the verb stands that gives it a role.
  private static final int GIVEN_WITHIN = 3;

  /// How many tokens an age takes ("6", "-", "year-old").
  private static final int AGE_WITHIN = 3;

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
    at += isAdverbOfTime(sentence.word(at)) ? 1 : 0;
    boolean article = at < tokens.size() && NameWords.ARTICLE.contains(tokens.get(at).text());
    at += article ? 1 : 0;
    int end = at;
    while (end < tokens.size()
        && end - at <= LONGEST_APPOSITION
        && !endsApposition(tokens.get(end))
        && !isDash(tokens, end)
        && !says(sentence, end)
        && !joinsPerson(tokens, end)) {
      end++;
    }
    boolean surname = end == at + 1 && tokens.get(at).isCapitalized() && !isShort(tokens.get(at));
    if (surname && !article) {
      return Optional.empty();
    }
    boolean closed =
        end == tokens.size()
            || joinsPerson(tokens, end)
            || says(sentence, end)
            || tokens.get(end).kind() == Token.Kind.MARK
            || isRelative(tokens.get(end));
    return closed && end > at ? description(sentence, new TokenRange(at, end)) : Optional.empty();
  }

  private static boolean opensAside(Token token) {
    return token.is(",") || token.is("-") || token.is("–") || token.is("—") || token.is("--");
  }

  /// "-" between spaces: "X - a composer and conductor - said", not "ex-minister".
  private static boolean isDash(List<Token> tokens, int at) {
    return tokens.get(at).is("-")
        && at > 0
        && tokens.get(at).span().begin() > tokens.get(at - 1).span().end();
  }

  /// "Then" in "X, then the archbishop of Larkport,".
  private static boolean isAdverbOfTime(String word) {
    return word.equals("then") || word.equals("now") || word.equals("currently");
  }

  /// A verb of saying that is one: "wrote", but not "report" in "a report writer".
  private static boolean says(ParsedSentence sentence, int at) {
    return sentence.part(at).isFinite()
        && !sentence.isCapitalized(at)
        && NameWords.isVerbOfSaying(sentence.word(at));
  }

  private static boolean isRelative(Token token) {
    return token.is("who")
        || token.is("whose")
        || token.is("whom")
        || token.is("that")
        || token.is("which");
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
  ///
  /// @param end the token behind the words that name somebody
  Optional<Span> told(int end, ParsedSentence sentence) {
    int at = end;
    if (sentence.word(at).equals(",") && sentence.word(at + 1).equals("who")) {
      at = isBeing(sentence.word(at + 2)) ? at + 2 : behindClause(at + 2, sentence);
    }
    if (NameWords.BE.contains(sentence.word(at))
        && NameWords.GIVES_ROLE.contains(sentence.word(at + 1))) {
      // "X was named chairman of the bank"
      return predicate(sentence.word(at + 2).equals("as") ? at + 3 : at + 2, sentence);
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

  /// The token behind the comma that closes the clause from `from` on: "was" in "X, who died in
  /// 1963, was a miner"; `from` if none closes it soon.
  private static int behindClause(int from, ParsedSentence sentence) {
    for (int i = from; i < sentence.size() && i < from + LONGEST_APPOSITION; i++) {
      if (sentence.word(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
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
    } else if (at >= tokens.size() || !RoleNouns.namesRole(tokens.get(at))) {
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
    // "IT" is no pronoun.
    boolean shortForm = token.text().length() > 1 && NameLetters.areCapitals(token.text());
    return !shortForm && NameWords.ENDS_APPOSITION.contains(token.text());
  }

  /// "Its chief executive, X, said"; "the chairman, Sir X, agreed"
  Optional<Span> before(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int comma = mention.begin() - 1;
    while (comma > 0 && isTitle(tokens.get(comma))) {
      comma--;
    }
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

  /// "Sir", "Mr Justice": a title between the description and the name.
  private static boolean isTitle(Token token) {
    return token.isCapitalized()
        && (NameWords.HONORIFIC.contains(token.text())
            || NameWords.PERSONAL_TITLE.contains(token.text())
            || token.is("Justice"));
  }

  /// Going back, a description ends at an article, a possessive, a mark or a verb.
  private static boolean opens(Token token) {
    return opensDescription(token)
        || endsApposition(token)
        || (NameWords.isVerbOfSaying(token.text()) && !RoleNouns.namesRole(token));
  }

  private static boolean opensDescription(Token token) {
    boolean article = NameWords.ARTICLE.contains(token.text()) && !token.is("the");
    return article || token.is("The") || token.is("the") || NameWords.isPossessive(token);
  }

  private Optional<Span> description(ParsedSentence sentence, TokenRange range) {
    int begin = behindAge(range, sentence);
    int end = range.end();
    while (end > begin + 1 && isPreposition(sentence.tokens().get(end - 1))) {
      end--;
    }
    TokenRange words = new TokenRange(begin, end);
    return isDescription(sentence, words) ? Optional.of(sentence.span(words)) : Optional.empty();
  }

  /// Behind "6-year-old" of "6-year-old daughter".
  private static int behindAge(TokenRange range, ParsedSentence sentence) {
    for (int i = range.begin(); i < Math.min(range.end() - 1, range.begin() + AGE_WITHIN); i++) {
      if (sentence.word(i).endsWith(NameWords.ENDS_AGE)) {
        return i + 1;
      }
    }
    return range.begin();
  }

  /// Whether the words describe somebody: a role ends them or stands before the first preposition,
  /// and nobody else named but after one ("adviser to").
  private boolean isDescription(ParsedSentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    int begin = range.begin();
    int end = range.end();
    int head = begin;
    while (head < end
        && head < begin + NOUN_WITHIN
        && !endsNoun(sentence, begin, head)
        && !opensParticiple(sentence, begin, head)) {
      // "A University of Larkport professor": the "of" within a name is none that ends the noun.
      Optional<NameMention> name = named.mentionAt(tokens.get(head));
      head = name.isPresent() ? Math.max(head + 1, name.get().end()) : head + 1;
    }
    head = Math.min(head, end);
    if (head == begin
        || !RoleNouns.namesPerson(tokens.get(head - 1))
        || end - begin > LONGEST_APPOSITION) {
      return false;
    }
    // "A former Lind aide", "an ally of President Lind": with an article all belongs to it.
    boolean article = begin > 0 && NameWords.ARTICLE.contains(tokens.get(begin - 1).text());
    boolean other = false;
    for (int i = begin; i < end; i++) {
      boolean verb = sentence.part(i).isFinite() && !sentence.isCapitalized(i);
      if (verb && !opensParticiple(sentence, begin, i)) {
        return false;
      }
      boolean after = i > 0 && isPreposition(tokens.get(i - 1));
      Optional<NameMention> person = named.personAt(tokens.get(i));
      other |=
          person.isPresent()
              && person.get().begin() == i
              && !after
              && !article
              && !owns(person.get(), tokens);
    }
    return !other;
  }

  /// "President Novak's" in "X, President Novak's adviser,".
  private static boolean owns(NameMention person, List<Token> tokens) {
    return person.end() < tokens.size() && NameWords.isPossessive(tokens.get(person.end()));
  }

  /// A preposition, or an "and" that joins no two adjectives ("a constitutional and labour
  /// lawyer").
  private static boolean endsNoun(ParsedSentence sentence, int begin, int at) {
    Token token = sentence.tokens().get(at);
    return isPreposition(token)
        && (!token.is("and")
            || at == begin
            || RoleNouns.namesPerson(sentence.tokens().get(at - 1)));
  }

  /// "Representing" in "the lawyer representing them": a participle behind the noun.
  private static boolean opensParticiple(ParsedSentence sentence, int begin, int at) {
    return at > begin
        && RoleNouns.namesPerson(sentence.tokens().get(at - 1))
        && switch (sentence.part(at)) {
          case GERUND, PARTICIPLE -> true;
          default -> false;
        };
  }

  private static boolean isPreposition(Token token) {
    return NameWords.PREPOSITION.contains(token.text());
  }
}
