package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the words that say who somebody is: a title before the name ("President"), or an
/// apposition after or before it ("a spokesman for the council"). A role is always built around a
/// listed noun.
final class RoleFinder {

  private static final int LONGEST_APPOSITION = 16;
  private static final int LONGEST_TITLE = 8;

  /// How far into an apposition its noun may stand.
  private static final int NOUN_WITHIN = 7;

  private final ParsedArticle article;

  /// The mentions by where each of their tokens begins.
  private final Map<Integer, NameMention> byToken = new HashMap<>();

  RoleFinder(ParsedArticle article, List<NameMention> mentions) {
    this.article = article;
    for (NameMention mention : mentions) {
      for (Token word : mention.words()) {
        byToken.put(word.span().begin(), mention);
      }
    }
  }

  /// The roles that the words around one mention of a person give.
  List<Span> around(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    List<Span> roles = new ArrayList<>();
    add(titleBefore(mention, sentence), roles);
    add(appositionBefore(mention, sentence), roles);
    add(appositionAfter(mention, sentence), roles);
    return roles;
  }

  private static void add(Optional<Span> role, List<Span> roles) {
    if (role.isPresent()) {
      roles.add(role.get());
    }
  }

  private static Span span(List<Token> tokens, int begin, int end) {
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  private Optional<Span> titleBefore(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = mention.begin();
    while (end > 0 && NameWords.isHonorific(tokens.get(end - 1).text())) {
      end--;
    }
    int noun = titleNoun(tokens, end);
    if (noun < 0) {
      return Optional.empty();
    }
    int begin = noun;
    while (begin > 0 && end - begin < LONGEST_TITLE) {
      int before = before(sentence, begin);
      if (before == begin) {
        break;
      }
      begin = before;
    }
    while (begin < noun && tokens.get(begin).kind() == Token.Kind.MARK) {
      begin++;
    }
    return Optional.of(span(tokens, begin, end));
  }

  /// The noun of the title that ends before `end`: the last word, or one followed by "of State".
  private int titleNoun(List<Token> tokens, int end) {
    if (end == 0) {
      return -1;
    }
    if (isRole(tokens.get(end - 1))) {
      return end - 1;
    }
    int at = end - 1;
    while (at > 0 && end - at < 5 && tokens.get(at).isCapitalized()) {
      at--;
    }
    if (at < end - 1 && at > 0 && tokens.get(at).is("the")) {
      at--;
    }
    boolean joint = tokens.get(at).is("of") || tokens.get(at).is("for");
    boolean titled = at > 0 && at < end - 1 && joint && isRole(tokens.get(at - 1));
    boolean staff = end > 2 && tokens.get(end - 1).is("staff") && tokens.get(end - 2).is("of");
    if (staff && isRole(tokens.get(end - 3))) {
      return end - 3;
    }
    Optional<NameMention> name = mentionAt(tokens.get(at + 1));
    boolean named = name.isPresent() && name.get().end() != end;
    return titled && !named ? at - 1 : -1;
  }

  /// Where the title begins when what stands before `begin` belongs to it; else `begin`.
  private int before(ParsedSentence sentence, int begin) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(begin - 1);
    Optional<NameMention> name = mentionAt(token);
    if (name.isPresent()) {
      return switch (name.get().kind()) {
        case PERSON -> begin;
        case PLACE, ORGANIZATION, OTHER -> name.get().begin();
      };
    }
    boolean both = token.is("and") || token.is("&");
    if (both && begin > 1 && isRole(tokens.get(begin - 2))) {
      return begin - 2;
    }
    boolean acronym = token.text().length() > 1 && NameLetters.areCapitals(token.text());
    boolean belongs =
        isRole(token)
            || NameWords.modifiesRole(token.text())
            || acronym
            || isModifier(sentence, begin - 1);
    // "10,000 metres champion"
    boolean counted =
        token.kind() == Token.Kind.NUMBER
            && !isRole(tokens.get(begin))
            && sentence.part(begin) == PartOfSpeech.NOUN;
    return (belongs && token.kind() == Token.Kind.WORD) || counted ? begin - 1 : begin;
  }

  /// A noun or adjective in small letters, or a compound with a capital in it ("ex-Foreign"): it
  /// says more of what the next word names ("soul singer").
  private static boolean isModifier(ParsedSentence sentence, int at) {
    String word = sentence.word(at);
    boolean part =
        switch (sentence.part(at)) {
          case NOUN, ADJECTIVE -> true;
          default -> false;
        };
    if (sentence.isCapitalized(at)) {
      boolean name = sentence.part(at) == PartOfSpeech.NAME;
      // "Real" in "Real Madrid striker": a whole name or nothing of it.
      boolean goesOn = sentence.isCapitalized(at + 1) && !NameWords.isRole(sentence.word(at + 1));
      return (name || (goesOn && (part || word.length() == 1))) && !Calendar.isTimeWord(word);
    }
    return word.startsWith("ex-")
        || (part
            && word.length() > 2
            && !Calendar.isTimeWord(word)
            && !NameWords.endsDescription(word)
            && !NameWords.isArticle(word));
  }

  private Optional<NameMention> mentionAt(Token token) {
    return Optional.ofNullable(byToken.get(token.span().begin()));
  }

  private static boolean isRole(Token token) {
    return token.kind() == Token.Kind.WORD
        && NameWords.isRole(token.text())
        && !NameWords.isHonorific(token.text());
  }

  private Optional<Span> appositionAfter(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = mention.end();
    if (at >= tokens.size() || !tokens.get(at).is(",")) {
      return Optional.empty();
    }
    at++;
    boolean age =
        at + 1 < tokens.size()
            && tokens.get(at).kind() == Token.Kind.NUMBER
            && tokens.get(at + 1).is(",");
    at += age ? 2 : 0;
    if (at < tokens.size() && (tokens.get(at).is("himself") || tokens.get(at).is("herself"))) {
      at++;
    }
    if (at < tokens.size() && NameWords.isArticle(tokens.get(at).text())) {
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
    return closed && isDescription(sentence, at, end)
        ? Optional.of(span(tokens, at, end))
        : Optional.empty();
  }

  /// "And Ann Lee", who is somebody else.
  private boolean joinsPerson(List<Token> tokens, int at) {
    return tokens.get(at).is("and")
        && at + 1 < tokens.size()
        && isPerson(mentionAt(tokens.get(at + 1)));
  }

  /// "QC", where "King" may be the next in a list of surnames.
  private static boolean isShort(Token token) {
    return NameLetters.areCapitalsOrDots(token.text());
  }

  private static boolean endsApposition(Token token) {
    if (token.kind() == Token.Kind.MARK) {
      return !token.is("&") && !token.is("'") && !token.is("’") && !token.is("-");
    }
    return NameWords.endsApposition(token.text());
  }

  private Optional<Span> appositionBefore(NameMention mention, ParsedSentence sentence) {
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
    return opened && isDescription(sentence, begin, comma)
        ? Optional.of(span(tokens, begin, comma))
        : Optional.empty();
  }

  /// Going back, a description ends at an article, a possessive, a mark or a verb.
  private static boolean opens(Token token) {
    return opensDescription(token)
        || endsApposition(token)
        || NameWords.isVerbOfSaying(token.text());
  }

  private static boolean opensDescription(Token token) {
    boolean article = NameWords.isArticle(token.text()) && !token.is("the");
    return article || token.is("The") || token.is("the") || token.is("'s") || token.is("’s");
  }

  /// Whether the words describe somebody: a role ends them or stands before the first preposition,
  /// and nobody else named but after one ("adviser to").
  private boolean isDescription(ParsedSentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    int head = begin;
    while (head < end && head < begin + NOUN_WITHIN && !isPreposition(tokens.get(head))) {
      head++;
    }
    if (head == begin || !isRole(tokens.get(head - 1)) || end - begin > LONGEST_APPOSITION) {
      return false;
    }
    boolean other = false;
    for (int i = begin; i < end; i++) {
      if (sentence.part(i).isFinite() && !sentence.isCapitalized(i)) {
        return false;
      }
      boolean after = i > 0 && isPreposition(tokens.get(i - 1));
      Optional<NameMention> named = mentionAt(tokens.get(i));
      other |= isPerson(named) && named.get().begin() == i && !after;
    }
    return !other;
  }

  private static boolean isPerson(Optional<NameMention> mention) {
    return mention.isPresent() && mention.get().kind() == NameTag.Kind.PERSON;
  }

  private static boolean isPreposition(Token token) {
    return switch (token.text()) {
      case "of", "for", "at", "in", "with", "to", "from", "on", "by", "under", "and" -> true;
      default -> false;
    };
  }
}
