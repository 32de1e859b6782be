package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import dev.nutgraf.language.tagger.PhraseLists;
import java.util.List;

/// Sets the ends of a name right: titles, articles and possessives are no part of it, a company's
/// suffix and a nickname are.
final class NameTrimming {

  private static final PhraseLists PART_OF_PERSON =
      PhraseLists.of(PhraseList.GIVEN_NAME, PhraseList.SURNAME);

  private static final int YEAR_DIGITS = 4;

  private final NameTagger tagger;

  NameTrimming(NameTagger tagger) {
    this.tagger = tagger;
  }

  /// The mention without what is no part of the name; one that a title shows to be a person is one.
  NameMention trimmed(NameMention mention, List<Token> tokens) {
    NameTag.Kind kind = kind(mention, tokens);
    int begin = begin(mention, kind, tokens);
    int end = end(begin, mention.end(), kind, tokens);
    return mention.as(kind).at(new TokenRange(begin, end), tokens);
  }

  private NameTag.Kind kind(NameMention mention, List<Token> tokens) {
    int begin = mention.begin();
    boolean addressed =
        NameWords.ADDRESS.contains(tokens.get(begin).text())
            || (begin > 0 && NameWords.ADDRESS.contains(tokens.get(begin - 1).text()));
    for (int i = begin + 1; i < mention.end() - 1; i++) {
      addressed |= NameWords.ADDRESS.contains(tokens.get(i).text());
    }
    boolean titled =
        mention.size() > 2
            && isTitle(tokens.get(begin))
            && startsWithGivenName(tokens.subList(begin + 1, mention.end()));
    boolean dated = mention.kind() == NameTag.Kind.OTHER && isDatedPerson(mention);
    return addressed || titled || dated || isTitledPerson(mention)
        ? NameTag.Kind.PERSON
        : mention.kind();
  }

  /// "2010 M. Night Shyamalan": the year is that of a film, not part of the name.
  private boolean isDatedPerson(NameMention mention) {
    if (mention.size() < 3 || !isYear(mention.words().getFirst())) {
      return false;
    }
    Token first = mention.words().get(1);
    boolean initial = first.text().length() == 2 && first.text().endsWith(".");
    return (initial || tagger.lists(List.of(first)).contains(PhraseList.GIVEN_NAME))
        && mayBePersons(mention.words().subList(1, mention.size()));
  }

  private static boolean isYear(Token token) {
    return token.kind() == Token.Kind.NUMBER
        && token.text().length() == YEAR_DIGITS
        && NameLetters.areDigits(token.text());
  }

  /// "Lord Currie", "Captain Archer", but not "Lord Chancellor" or "Prince Edward Island".
  private static boolean isTitledPerson(NameMention mention) {
    return mention.size() > 1
        && NameWords.PERSONAL_TITLE.contains(mention.first())
        && mayBePersons(mention.words().subList(1, mention.size()));
  }

  private static boolean mayBePersons(List<Token> words) {
    for (Token word : words) {
      if (!mayBePersons(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBePersons(Token word) {
    String text = word.text();
    return word.isCapitalized()
        && !RoleNouns.isRole(text)
        && !NameWords.BODY.contains(text)
        && !NameWords.STREET.contains(text)
        && !NameWords.LANDFORM.contains(text)
        && !NameWords.COMPANY_SUFFIX.contains(text)
        && !NameWords.EVENT.contains(text);
  }

  private int begin(NameMention mention, NameTag.Kind kind, List<Token> tokens) {
    boolean person = kind == NameTag.Kind.PERSON;
    int end = mention.end();
    int begin = afterAddress(afterBased(mention.begin(), end, tokens), end, tokens);
    boolean dean =
        end - begin == 2 && NameWords.ROLE_AND_GIVEN_NAME.contains(tokens.get(begin).text());
    while (begin < end - 1
        && !dean
        && isNoStart(tokens.get(begin), person)
        && !(kind == NameTag.Kind.OTHER && isArticleOfTitle(begin, tokens))) {
      begin++;
    }
    if (kind == NameTag.Kind.OTHER && begin > 0 && isArticleOfTitle(begin - 1, tokens)) {
      begin--;
    }
    boolean of =
        end - begin > 2 && (tokens.get(begin + 1).is("of") || tokens.get(begin + 1).is("for"));
    if (of && isTitle(tokens.get(begin))) {
      begin += 2;
    }
    // "Larkport Gov. Anna Lind": the person is named behind the title.
    for (int i = person ? end - 2 : begin; i > begin; i--) {
      if (tokens.get(i).text().endsWith(".")
          && tokens.get(i).text().length() > 2
          && RoleNouns.isRole(tokens.get(i).text())) {
        begin = i + 1;
      }
    }
    boolean unlisted = person && end - begin > 2 && isUnlistedTitle(tokens.subList(begin, end));
    boolean direction =
        kind == NameTag.Kind.PLACE && begin < end - 1 && isSmallDirection(tokens.get(begin));
    return unlisted || direction ? begin + 1 : begin;
  }

  /// "The" in "watched The Dark Harbour": a capital article inside a sentence.
  private static boolean isArticleOfTitle(int at, List<Token> tokens) {
    Token token = tokens.get(at);
    boolean article = token.is("The") || token.is("A") || token.is("An");
    return article && at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD;
  }

  /// The end of the listed organisation that a title follows: "White House" in "White House Chief".
  private int endOfEmployer(int begin, int end, List<Token> tokens) {
    for (int i = begin + 1; i < end; i++) {
      if (isTitle(tokens.get(i))
          && tagger.lists(tokens.subList(begin, i)).contains(PhraseList.ORGANIZATION)) {
        return i;
      }
    }
    return end;
  }

  private int end(int begin, int whole, NameTag.Kind kind, List<Token> tokens) {
    boolean organization = kind == NameTag.Kind.ORGANIZATION;
    int tagged = organization ? endOfEmployer(begin, whole, tokens) : whole;
    int end =
        kind == NameTag.Kind.PERSON
            ? afterNickname(begin, nameEnd(begin, tagged, tokens), tokens)
            : tagged;
    while (end > begin + 1 && isNoEnd(tokens.get(end - 1))) {
      end--;
    }
    boolean mayEndInTitle = organization || Acronyms.isAcronym(tokens.get(end - 1));
    if (end > begin + 1 && mayEndInTitle && isTitle(tokens.get(end - 1))) {
      do {
        end--;
      } while (end > begin + 1 && RoleNouns.isRole(tokens.get(end - 1).text()));
    }
    boolean suffix =
        organization
            && end < tokens.size()
            && tokens.get(end).isCapitalized()
            && NameWords.COMPANY_SUFFIX.contains(tokens.get(end).text());
    return suffix ? end + 1 : end;
  }

  /// "San Francisco-based" says where a body is and is no part of its name.
  private static int afterBased(int begin, int end, List<Token> tokens) {
    for (int i = end - 2; i >= begin; i--) {
      if (NameWords.describesByPlace(tokens.get(i).text())) {
        return i + 1;
      }
    }
    return begin;
  }

  /// "Larkport Mr Novak" are two names that stand side by side.
  private static int afterAddress(int begin, int end, List<Token> tokens) {
    for (int i = end - 2; i > begin; i--) {
      if (NameWords.ADDRESS.contains(tokens.get(i).text())) {
        return i + 1;
      }
    }
    return begin;
  }

  /// A person's name goes on to a word in small letters only if that is one of names ("de").
  private static int nameEnd(int begin, int end, List<Token> tokens) {
    for (int i = begin + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean small =
          token.kind() == Token.Kind.WORD && Character.isLowerCase(token.text().charAt(0));
      if (small && !NameWords.isParticle(token.text())) {
        return i;
      }
    }
    return end;
  }

  /// A nickname in quotation marks belongs to a name whole, with the word after it, or not at all.
  private static int afterNickname(int begin, int end, List<Token> tokens) {
    int open = -1;
    for (int i = begin + 1; i < end; i++) {
      if (isQuotationMark(tokens.get(i))) {
        open = open < 0 ? i : -1;
      }
    }
    if (open < 0) {
      return end;
    }
    boolean whole =
        end + 1 < tokens.size()
            && isQuotationMark(tokens.get(end))
            && tokens.get(end + 1).isCapitalized();
    return whole ? end + 2 : open;
  }

  private static boolean isQuotationMark(Token token) {
    return token.is("\"") || token.is("“") || token.is("”");
  }

  private static boolean isNoStart(Token token, boolean person) {
    boolean title = NameWords.HONORIFIC.contains(token.text()) || RoleNouns.isRole(token.text());
    return token.kind() == Token.Kind.MARK
        || !Character.isLetterOrDigit(token.text().codePointAt(0))
        || NameWords.ARTICLE.contains(token.text())
        || token.is("and")
        || token.is("or")
        || (person && (title || isYear(token)));
  }

  /// "Fishmonger Tom …": a word that is no name before one that is a given name.
  private boolean isUnlistedTitle(List<Token> words) {
    return !tagger.lists(words.subList(0, 1)).containsAny(PART_OF_PERSON)
        && words.getFirst().text().length() > 3
        && tagger.lists(words.subList(1, 2)).contains(PhraseList.GIVEN_NAME);
  }

  /// "south" in "south Devon".
  private static boolean isSmallDirection(Token token) {
    return !token.isCapitalized() && NameWords.DIRECTION.contains(token.text());
  }

  private static boolean isNoEnd(Token token) {
    return token.kind() == Token.Kind.MARK || NameWords.ENDS_NO_NAME.contains(token.text());
  }

  /// Whether the first of the words is a given name.
  boolean startsWithGivenName(List<Token> words) {
    return tagger.lists(words.subList(0, 1)).contains(PhraseList.GIVEN_NAME);
  }

  /// A role, and no word that names of bodies hold ("General Motors", "Prince's Trust").
  static boolean isTitle(Token token) {
    return RoleNouns.isRole(token.text())
        && !NameWords.BODY.contains(token.text())
        && !NameWords.ROLE_IN_NAMES.contains(token.text());
  }
}
