package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.mentions.NameLetters;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.mentions.NamedTokens;
import dev.nutgraf.facts.mentions.RoleNouns;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the title right before a name: "Former Finance Minister", "soul singer", "Secretary of
/// State for Health".
final class TitleReader {

  private static final int LONGEST_TITLE = 8;

  private final NamedTokens named;

  TitleReader(NamedTokens named) {
    this.named = named;
  }

  /// The titles before `mention`, without a form of address: "former minister" of "former minister
  /// Dame Anna Lind", "former director" and "Gen." of "former director Gen. Paul Lind".
  List<Span> before(NameMention mention, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Span> titles = new ArrayList<>();
    int end = mention.begin();
    while (end > 0 && NameWords.HONORIFIC.contains(tokens.get(end - 1).text())) {
      end--;
      if (isDoctor(tokens.get(end))) {
        titles.add(tokens.get(end).span());
      }
    }
    if (end > 1 && isRank(tokens.get(end - 1)) && isCivilian(tokens.get(end - 2))) {
      end--;
      titles.add(tokens.get(end).span());
    }
    OptionalInt noun = titleNoun(tokens, end);
    if (noun.isPresent()) {
      titles.add(around(noun.getAsInt(), end, sentence));
    }
    return titles;
  }

  private static boolean isDoctor(Token token) {
    return token.is("Dr") || token.is("Dr.");
  }

  private static boolean isRank(Token token) {
    return token.isCapitalized()
        && NameWords.PERSONAL_TITLE.contains(token.text())
        && (token.text().endsWith(".") || token.is("Judge"));
  }

  /// What somebody is beside a rank: no rank itself ("Lieutenant" in "Lieutenant Gen.").
  private static boolean isCivilian(Token token) {
    return RoleNouns.namesPerson(token) && !NameWords.PERSONAL_TITLE.contains(token.text());
  }

  /// The title whose last word, a noun for people, ends at `end`.
  Optional<Span> endingAt(int end, ParsedSentence sentence) {
    return Optional.of(around(end - 1, end, sentence));
  }

  private Span around(int noun, int end, ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int begin = noun;
    while (begin > 0 && end - begin < LONGEST_TITLE) {
      int wider = wider(sentence, begin);
      if (wider == begin) {
        break;
      }
      begin = wider;
    }
    for (int i = begin; i < noun; i++) {
      begin = sentence.word(i).endsWith(NameWords.ENDS_AGE) ? i + 1 : begin;
    }
    while (begin < noun && tokens.get(begin).kind() == Token.Kind.MARK) {
      begin++;
    }
    return sentence.span(begin, end);
  }

  /// The noun of the title that ends before `end`: the last word, or one followed by "of State".
  private OptionalInt titleNoun(List<Token> tokens, int end) {
    if (end == 0) {
      return OptionalInt.empty();
    }
    if (RoleNouns.namesPerson(tokens.get(end - 1))
        && named.mentionAt(tokens.get(end - 1)).isEmpty()) {
      return OptionalInt.of(end - 1);
    }
    int at = end - 1;
    while (at > 0 && end - at < 5 && tokens.get(at).isCapitalized()) {
      at--;
    }
    if (at < end - 1 && at > 0 && tokens.get(at).is("the")) {
      at--;
    }
    boolean joint = tokens.get(at).is("of") || tokens.get(at).is("for");
    boolean titled = at > 0 && at < end - 1 && joint && RoleNouns.namesRole(tokens.get(at - 1));
    boolean staff = end > 2 && tokens.get(end - 1).is("staff") && tokens.get(end - 2).is("of");
    if (staff && RoleNouns.namesRole(tokens.get(end - 3))) {
      return OptionalInt.of(end - 3);
    }
    Optional<NameMention> name = named.mentionAt(tokens.get(at + 1));
    boolean other = name.isPresent() && name.get().end() != end;
    return titled && !other ? OptionalInt.of(at - 1) : OptionalInt.empty();
  }

  /// Where the title begins when what stands before `begin` belongs to it; else `begin`.
  private int wider(ParsedSentence sentence, int begin) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(begin - 1);
    if (NameWords.ADDRESS.contains(token.text())) {
      return begin;
    }
    Optional<NameMention> name = named.mentionAt(token);
    if (name.isPresent()) {
      return switch (name.get().kind()) {
        // "Obama adviser Ann Lee", but not "told Obama former adviser Ann Lee".
        case PERSON -> RoleNouns.namesPerson(tokens.get(begin)) ? name.get().begin() : begin;
        case PLACE, ORGANIZATION, OTHER -> name.get().begin();
      };
    }
    // "The ministry's spokesman", "the referees' chief": whose, up to the noun.
    boolean plural = token.is("'") || token.is("’");
    if (begin > 1
        && (NameWords.isPossessive(token)
            || (plural && tokens.get(begin - 2).text().endsWith("s")))) {
      return begin - 2;
    }
    if (NameWords.isPossessivePronoun(token.text())) {
      return begin - 1;
    }
    boolean both = token.is("and") || token.is("&");
    if (both && begin > 1 && RoleNouns.namesPerson(tokens.get(begin - 2))) {
      return begin - 2;
    }
    boolean acronym = token.text().length() > 1 && NameLetters.areCapitals(token.text());
    boolean belongs =
        RoleNouns.namesRole(token)
            || NameWords.MODIFIES_ROLE.contains(token.text())
            || acronym
            || isModifier(sentence, begin - 1);
    // "10,000 metres champion"
    boolean counted =
        token.kind() == Token.Kind.NUMBER
            && !RoleNouns.namesPerson(tokens.get(begin))
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
      boolean goesOn = sentence.isCapitalized(at + 1) && !RoleNouns.isRole(sentence.word(at + 1));
      // "French" in "French philosopher"
      boolean adjective = sentence.part(at) == PartOfSpeech.ADJECTIVE;
      return (name || adjective || (goesOn && (part || word.length() == 1)))
          && !Calendar.isTimeWord(word)
          && !NameWords.ENDS_DESCRIPTION.contains(word);
    }
    return word.startsWith("ex-")
        || (part
            && word.length() > 2
            && !Calendar.isTimeWord(word)
            && !NameWords.ENDS_DESCRIPTION.contains(word)
            && !NameWords.ARTICLE.contains(word));
  }
}
